import React from "react";
import { Link } from "react-router-dom";
import { links } from "./Home";

export default () => <nav>{links.map((each) => <Link key={each} to={each} />)}</nav>;
