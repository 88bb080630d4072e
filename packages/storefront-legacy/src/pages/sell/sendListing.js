import _ from 'lodash';
import { addTag, createListing, removeTag, updateListing } from '../../api/selling.js';
import { listingOf } from './listingValues.ts';

const bare = tag => _.pick(tag, ['name', 'value']);

export function postListing(values) {
  return createListing({
    ...listingOf(values),
    quantity: Number(values.quantity),
    tags: values.tags.map(bare),
  });
}

/** Tags have addresses of their own: only what differs is sent. */
export function changeListing(product, values) {
  const isSame = (a, b) => a.name === b.name && a.value === b.value;
  const gone = _.differenceWith(product.tags, values.tags, isSame);
  const added = _.differenceWith(values.tags, product.tags, isSame);
  return updateListing(product.id, { ...listingOf(values), version: product.version }).then(() =>
    Promise.all([
      ...gone.map(tag => removeTag(product.id, tag.id)),
      ...added.map(tag => addTag(product.id, bare(tag))),
    ]),
  );
}
