import _ from "lodash-es";
import * as R from "ramda";
import debounce from "lodash/debounce";

export default [_.map, R.map, debounce];
