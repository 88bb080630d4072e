// types: 17 18
import { useState } from "react";

interface Props {
  icon?: JSX.Element;
  as?: keyof JSX.IntrinsicElements;
}

export function Icon({ icon, as: Tag = "i" }: Props): JSX.Element {
  const [on] = useState(true);
  return <Tag hidden={!on}>{icon}</Tag>;
}
export type Managed = JSX.LibraryManagedAttributes<typeof Icon, Props>;
