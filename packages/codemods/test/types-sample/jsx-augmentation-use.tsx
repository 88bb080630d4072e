// types: 16 17 18
import React from "react";

export const star = <x-star title={String(window.ratings)} />;
