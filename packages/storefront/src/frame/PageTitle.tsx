const shopName = "Cartridge Corner";

/** What the tab reads. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · ${shopName}`}</title>;
}
