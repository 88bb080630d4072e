import Loadable from "react-loadable";
import Loading from "./Loading";

export default function myLoadable(options) {
  return Loadable(Object.assign({ loading: Loading, delay: 30, timeout: 60 }, options));
}
