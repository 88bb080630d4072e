import type { HandlersOf, Services } from "./handler.ts";

/** What sellers do with listings of their own. */
export function selling({
  product,
  order,
}: Services): HandlersOf<
  | "GET seller/listings"
  | "GET seller/report"
  | "POST products"
  | "PUT products/{id}"
  | "POST products/{id}/tags"
  | "DELETE products/{id}/tags/{tagId}"
  | "POST products/{id}/pictures"
  | "DELETE products/{id}/pictures/{name}"
  | "PUT products/{id}/inventory"
> {
  return {
    "GET seller/listings": ({ search, asker }) => product.getListings({ sellerId: asker.member.accountId, ...search }),
    "GET seller/report": ({ search, asker }) =>
      order.getSellerReport({ sellerId: asker.member.accountId, year: search.year }),
    "POST products": ({ body, asker }) => product.createListing({ sellerId: asker.member.accountId, ...body }),
    "PUT products/{id}": ({ params, body, asker }) =>
      product.updateListing({ productId: params.id, sellerId: asker.member.accountId, ...body }),
    "POST products/{id}/tags": ({ params, body, asker }) =>
      product.addTag({ productId: params.id, sellerId: asker.member.accountId, ...body }),
    "DELETE products/{id}/tags/{tagId}": ({ params, asker }) =>
      product.removeTag({ productId: params.id, sellerId: asker.member.accountId, tagId: params.tagId }),
    "POST products/{id}/pictures": ({ params, body, asker }) =>
      product.addPicture({ productId: params.id, sellerId: asker.member.accountId, ...body }),
    "DELETE products/{id}/pictures/{name}": ({ params, asker }) =>
      product.removePicture({ productId: params.id, sellerId: asker.member.accountId, name: params.name }),
    "PUT products/{id}/inventory": ({ params, body, asker }) =>
      product.setInventory({ productId: params.id, sellerId: asker.member.accountId, ...body }),
  };
}
