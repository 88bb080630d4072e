import { Tabs } from "./Tabs.tsx";

/** Three parts of a product page; what is typed in one survives a look at another. */
export default function TabsExample() {
  return (
    <Tabs
      label="About this game"
      tabs={[
        { id: "about", label: "Description", content: <p>A journey over the moon, complete in its box.</p> },
        {
          id: "reviews",
          label: "Reviews",
          content: (
            <label>
              Your review <input className="ui-input" />
            </label>
          ),
        },
        { id: "seller", label: "Seller", content: <p>Sold by Maria, who has sold forty games.</p> },
      ]}
    />
  );
}
