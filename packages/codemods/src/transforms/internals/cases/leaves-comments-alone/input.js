// We once read _reactInternalFiber here.
export const nothing = null;
