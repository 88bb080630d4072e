import type { OrderService } from "../../services/order/door.ts";
import { readText, usualMaxBodyBytes } from "../../door/read-body.ts";
import type { Route } from "./route.ts";

/** Where the payment gateway tells what became of charges. The order service knows by the signature who is speaking. */
export function webhookRoute(order: Pick<OrderService, "receivePaymentWebhook">): Route {
  return {
    method: "POST",
    path: "/webhooks/payment",
    name: "POST /webhooks/payment",
    async answer({ request, response }) {
      const signature = request.headers["payment-signature"];
      const body = await readText(request, usualMaxBodyBytes);
      await order.receivePaymentWebhook({ body, signature: typeof signature === "string" ? signature : "" });
      response.writeHead(204).end();
    },
  };
}
