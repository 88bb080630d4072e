import Loading from "./Loading";
import { lazyWithLoading } from "../lazy-with-loading";

export default function myLoadable(options) {
  return lazyWithLoading(Object.assign({ loading: Loading, delay: 30, timeout: 60 }, options));
}
