import type { Kysely } from "kysely";
import type { Art } from "../../contract/nouns.ts";
import type { Product } from "../../contract/products.ts";
import { openOutbox } from "../../outbox/outbox.ts";
import type { ProductContext } from "./context.ts";
import type { ProductService } from "./door.ts";
import { getEvents } from "./events.ts";
import { getListings, getProduct } from "./listings/read-listing.ts";
import { addTag, removeTag } from "./listings/tags.ts";
import { createListing, updateListing } from "./listings/write-listing.ts";
import { getNotifications } from "./people/notifications.ts";
import { getReviews } from "./people/read-reviews.ts";
import { addComment, addReview } from "./people/reviews.ts";
import { unwatch, watch, watchedIds } from "./people/watchlist.ts";
import { addPicture, getPicture, removePicture } from "./pictures/pictures.ts";
import { openLiveIndex } from "./search/live-index.ts";
import { search } from "./search/search.ts";
import { shelves } from "./search/shelves.ts";
import { suggest } from "./search/suggest.ts";
import { openAdmission } from "./stock/admission.ts";
import { reserve } from "./stock/reserve.ts";
import { setInventory } from "./stock/set-inventory.ts";
import { confirmReservation, releaseReservation, restock } from "./stock/settle.ts";
import { sweepExpired } from "./stock/sweep.ts";
import { keepTidy } from "./tidy.ts";
import type { ProductTables } from "./tables.ts";
import { viewWriter } from "./views.ts";

export interface ProductNeeds {
  /** Its own database, migrated by `productMigrations`; whoever opened it closes it. */
  db: Kysely<ProductTables>;
  /** The same database, for the connection that hears of events. */
  url: string;
  clock?: () => Date;
  /** Told of faults of work that nobody waits for. It is tried again. */
  onFault?: (fault: unknown) => void;
}

export interface RunningProductService extends ProductService {
  /** Resolves when searches are answered at once; they wait until then. */
  ready(): Promise<void>;
  /** Puts back what orders set aside that ran out of time. Happens by itself; says how many orders there were. */
  sweep(): Promise<number>;
  /** Resolves when nothing is on its way any more. The database stays open. */
  close(): Promise<void>;
}

export function createProductService(needs: ProductNeeds): RunningProductService {
  const { db, url, clock = () => new Date(), onFault = () => {} } = needs;
  const outbox = openOutbox({ db, url, service: "product", onConnectionLost: onFault });
  const context: ProductContext = { db, outbox, now: clock };
  const index = openLiveIndex(context, onFault);
  const admission = openAdmission(context);
  const views = viewWriter(context);
  const tidying = keepTidy(context, onFault);
  const closing = new AbortController();

  /** What a seller or shopper wrote is in the next search, whoever asks this process. */
  async function written<Answer>(productId: number, answer: Answer): Promise<Answer> {
    await index.refresh([productId]).catch(onFault);
    return answer;
  }

  /** A title that was ever sold has its box; any other gets the plain box of its machine and genre. */
  async function artFor({ title, platform, genre }: Pick<Product, "title" | "platform" | "genre">): Promise<Art> {
    const known = (await index.get()).titles.artOf(title, platform);
    return known ?? { name: `plain-${platform}-${genre}`, color: "#6b6f76" };
  }

  return {
    search: async (input) => search(await index.get(), input),
    suggest: async ({ q, limit }) => suggest(await index.get(), q, limit),
    getCards: async ({ productIds }) => (await index.get()).cards(productIds),
    getShelves: async ({ limit }) => shelves(await index.get(), limit),
    getProduct: (input) => getProduct(context, input),
    getListings: (input) => getListings(context, input),
    createListing: async (input) => {
      const made = await createListing(context, input, await artFor(input));
      return written(made.id, made);
    },
    updateListing: async (input) => written(input.productId, await updateListing(context, input, await artFor(input))),
    addTag: async (input) => written(input.productId, await addTag(context, input)),
    removeTag: async (input) => written(input.productId, await removeTag(context, input)),
    addPicture: (input) => addPicture(context, input),
    removePicture: (input) => removePicture(context, input),
    getPicture: (input) => getPicture(context, input),
    setInventory: async (input) => written(input.productId, await setInventory(context, input)),

    getReviews: (input) => getReviews(context, input),
    addReview: async (input) => written(input.productId, await addReview(context, input)),
    addComment: (input) => addComment(context, input),

    reserve: (input) => reserve(context, admission, input),
    confirmReservation: (input) => confirmReservation(context, input),
    releaseReservation: (input) => releaseReservation(context, input),
    restock: (input) => restock(context, input),

    recordViews: ({ viewerId, productIds }) => views.record(viewerId, productIds),
    getWatchlist: async ({ accountId }) => {
      const [cards, ids] = await Promise.all([index.get(), watchedIds(context, accountId)]);
      return cards.cards(ids);
    },
    watch: (input) => watch(context, input),
    unwatch: (input) => unwatch(context, input),
    getNotifications: (input) => getNotifications(context, input),
    getLatestEventId: () => outbox.latestId(),
    getEvents: (input) => getEvents(outbox, input, closing.signal),

    ready: async () => void (await index.get()),
    sweep: () => sweepExpired(context),
    async close() {
      closing.abort();
      await Promise.all([tidying.close(), index.close(), views.settle()]);
      await outbox.close();
    },
  };
}
