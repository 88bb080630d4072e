import React from "react";

export const Inbox = ({ title }) => <h1>{title}</h1>;
