import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { knobs } from "./knobs.ts";
import { burn } from "./work.ts";

interface Cart {
  picked: ReadonlySet<number>;
  pick: (id: number) => void;
}

const CartContext = createContext<Cart>({ picked: new Set(), pick: () => {} });
export const useCart = (): Cart => useContext(CartContext);

export function CartProvider({ children }: { children: ReactNode }) {
  const [picked, setPicked] = useState<ReadonlySet<number>>(() => new Set());
  const pick = useCallback((id: number) => {
    burn(knobs().pickMs);
    setPicked((before) => new Set([...before, id]));
  }, []);
  const kept = useMemo(() => ({ picked, pick }), [picked, pick]);
  return <CartContext.Provider value={knobs().churnContext ? { picked, pick } : kept}>{children}</CartContext.Provider>;
}
