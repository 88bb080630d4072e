import _ from "lodash";
import curry from "lodash/fp/curry";
import { chain, map } from "lodash";
import moment from "moment";
import identity from "lodash/fp/identity";

export const top = (list) => _(list).take(3).value();
export const some = _.partial(map, _, identity);
export const now = () => curry(chain)(moment());
