// In the place of the package that downloads one: the driver is found on PATH.
export const path = "chromedriver";
