import { parseDollars } from '../../components/money/formatCents.ts';

export interface Tag {
  name: string;
  value: string;
  /** Only those that the server knows have one. */
  id?: string;
}

/** What stands in the fields of the form: text, whatever it means. */
export interface ListingValues {
  title: string;
  platform: string;
  region: string;
  condition: string;
  genre: string;
  year: string;
  publisher: string;
  description: string;
  price: string;
  quantity: string;
  tags: Tag[];
}

/** What the server takes. */
export interface Listing {
  title: string;
  platform: string;
  region: string;
  condition: string;
  genre: string;
  year: number | null;
  publisher: string | null;
  description: string;
  priceCents: number;
}

export type FieldName = Exclude<keyof ListingValues, 'tags'>;
export type FieldErrors = Partial<Record<FieldName, string>>;
type Translate = (path: string, values?: Record<string, unknown>) => string;

export const LENGTHS = { title: 120, publisher: 80, description: 4000 };

export const emptyListing: ListingValues = {
  title: '',
  platform: '',
  region: 'ntsc-u',
  condition: '',
  genre: '',
  year: '',
  publisher: '',
  description: '',
  price: '',
  quantity: '1',
  tags: [],
};

interface KnownListing extends Listing {
  tags: Tag[];
}

export function valuesOf(product: KnownListing): ListingValues {
  return {
    ...emptyListing,
    title: product.title,
    platform: product.platform,
    region: product.region,
    condition: product.condition,
    genre: product.genre,
    year: product.year === null ? '' : String(product.year),
    publisher: product.publisher || '',
    description: product.description,
    price: (product.priceCents / 100).toFixed(2),
    tags: product.tags,
  };
}

export function listingOf(values: ListingValues): Listing {
  return {
    title: values.title.trim(),
    platform: values.platform,
    region: values.region,
    condition: values.condition,
    genre: values.genre,
    year: values.year ? Number(values.year) : null,
    publisher: values.publisher.trim() || null,
    description: values.description.trim(),
    priceCents: parseDollars(values.price) || 0,
  };
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/** What is wrong, by field and in the order of the form; empty when all is well. */
export function validateListing(values: ListingValues, t: Translate): FieldErrors {
  const errors: FieldErrors = {};
  const needed: FieldName[] = ['title', 'platform', 'condition', 'region', 'genre', 'description'];
  needed.forEach(name => {
    if (!values[name].trim()) {
      errors[name] = t('sell.missing');
    }
  });
  (Object.keys(LENGTHS) as (keyof typeof LENGTHS)[]).forEach(name => {
    if (values[name].trim().length > LENGTHS[name]) {
      errors[name] = t('sell.tooLong', { max: LENGTHS[name] });
    }
  });
  if (values.year && !isWhole(values.year, 1970, 2015)) {
    errors.year = t('sell.yearWrong');
  }
  const cents = parseDollars(values.price);
  if (cents === null || cents < 1 || cents > 100000000) {
    errors.price = t('sell.priceWrong');
  }
  if (!isWhole(values.quantity, 1, 10000)) {
    errors.quantity = t('sell.quantityWrong');
  }
  return errors;
}
