import React from "react";

export const answer = 42;
