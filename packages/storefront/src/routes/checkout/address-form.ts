import type { Address } from "../../contract/orders.ts";

/** The fields of an address that people type, with the most characters that each takes. */
export const addressLengths = { name: 120, street: 200, city: 120, postalCode: 20 } as const;
export type TypedField = keyof typeof addressLengths;
/** What is wrong with which field; nothing for a field that is right. */
export type AddressProblems = Partial<Record<TypedField, string>>;

/** What the form of the checkout says. */
export interface AddressForm {
  address: Address;
  cardToken: string;
  isRemembered: boolean;
}

export function readAddressForm(form: HTMLFormElement): AddressForm {
  const data = new FormData(form);
  const typed = (name: string) => String(data.get(name) ?? "").trim();
  return {
    address: {
      name: typed("name"),
      street: typed("street"),
      city: typed("city"),
      postalCode: typed("postalCode"),
      country: typed("country"),
    },
    cardToken: typed("cardToken"),
    isRemembered: data.has("isRemembered"),
  };
}

export function problemsOf(address: Address): AddressProblems {
  const problems: AddressProblems = {};
  for (const [field, max] of Object.entries(addressLengths) as [TypedField, number][]) {
    if (address[field] === "") problems[field] = "This is needed.";
    else if (address[field].length > max) problems[field] = `At most ${max} characters.`;
  }
  return problems;
}
