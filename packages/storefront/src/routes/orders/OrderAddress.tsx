import { countries } from "../../components/countries.ts";
import type { Order } from "../../contract/orders.ts";
import { OrderPart } from "./OrderPart.tsx";

/** Where it goes, as it stands on the parcel. */
export function OrderAddress({ order: { address } }: { order: Order }) {
  return (
    <OrderPart title="Address">
      <address className="postal-address">
        {address.name}
        <br />
        {address.street}
        <br />
        {address.postalCode} {address.city}
        <br />
        {countries[address.country] ?? address.country}
      </address>
    </OrderPart>
  );
}
