import { useEffect } from "react";
import { useData } from "../data/data-context.ts";

/** Asks once, when the page opens, for everything in the cart as it is now. How is not waited for, either. */
export function useFreshCart(): void {
  const { store } = useData();
  useEffect(() => {
    import("./refresh-cart.ts").then(
      ({ refreshCart }) => refreshCart(store),
      // Without a network there is nothing to ask, either.
      () => {},
    );
  }, [store]);
}
