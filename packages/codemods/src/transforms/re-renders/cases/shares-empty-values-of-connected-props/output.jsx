import React from "react";
import { connect } from "react-redux";
import { List } from "./list";

const noItems = [];

const noEntries = {};

const mapState = (state) => ({
  items: state.items || noItems,
  filters: state.filters ?? noEntries,
  open: state.items.filter((item) => item.open),
  first: state.items[0],
  style: { color: state.color },
});

export default connect(mapState)(List);
