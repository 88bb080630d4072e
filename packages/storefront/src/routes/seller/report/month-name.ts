const names = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });

/** @param month 1 is January */
export const monthName = (month: number): string => names.format(Date.UTC(2000, month - 1));
