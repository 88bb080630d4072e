import _ from "lodash";
import fp, { curry } from "lodash/fp";
import { chain, map } from "lodash";
import moment from "moment";

export const top = (list) => _(list).take(3).value();
export const some = _.partial(map, _, fp.identity);
export const now = () => curry(chain)(moment());
