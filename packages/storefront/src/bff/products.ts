import { randomUUID } from "node:crypto";
import type { HandlersOf, Services } from "./handler.ts";
import type { FindPeople } from "./people.ts";

/** Search, listing and reviews as shoppers see them. */
export function products(
  { product }: Services,
  findPeople: FindPeople,
  /** Told whose recommendations are about to change. */
  hasLooked: (viewerId: string) => Promise<void>,
): HandlersOf<
  | "GET products/search"
  | "GET products/suggest"
  | "GET products/{id}"
  | "GET products/{id}/reviews"
  | "GET watchlist"
  | "PUT watchlist/{productId}"
  | "DELETE watchlist/{productId}"
  | "POST products/{id}/reviews"
  | "POST reviews/{id}/comments"
  | "POST views"
> {
  return {
    "GET products/search": ({ search }) => product.search(search),
    "GET products/suggest": async ({ search }) => ({ items: await product.suggest(search) }),

    "GET products/{id}": async ({ params }) => {
      const { sellerId, ...found } = await product.getProduct({ productId: params.id });
      const people = await findPeople([sellerId]);
      return { ...found, seller: people.get(sellerId)! };
    },

    "GET products/{id}/reviews": async ({ params, search }) => {
      const page = await product.getReviews({ productId: params.id, ...search });
      const people = await findPeople(
        page.items.flatMap(({ authorId, comments }) => [authorId, ...comments.map((comment) => comment.authorId)]),
      );
      return {
        ...page,
        items: page.items.map(({ authorId, comments, ...review }) => ({
          ...review,
          author: people.get(authorId)!,
          comments: comments.map(({ authorId: by, ...comment }) => ({ ...comment, author: people.get(by)! })),
        })),
      };
    },
    "POST products/{id}/reviews": ({ params, body, asker }) =>
      product.addReview({ productId: params.id, authorId: asker.member.accountId, ...body }),
    "POST reviews/{id}/comments": ({ params, body, asker }) =>
      product.addComment({ reviewId: params.id, authorId: asker.member.accountId, ...body }),

    "GET watchlist": async ({ asker }) => ({
      items: await product.getWatchlist({ accountId: asker.member.accountId }),
    }),
    "PUT watchlist/{productId}": ({ params, asker }) =>
      product.watch({ productId: params.productId, accountId: asker.member.accountId }),
    "DELETE watchlist/{productId}": ({ params, asker }) =>
      product.unwatch({ productId: params.productId, accountId: asker.member.accountId }),

    "POST views": async ({ body, asker, reply }) => {
      const viewerId = asker.viewerId ?? randomUUID();
      if (!asker.viewerId) reply.rememberVisitor(viewerId);
      await product.recordViews({ viewerId, productIds: body.productIds });
      await hasLooked(viewerId);
      return null;
    },
  };
}
