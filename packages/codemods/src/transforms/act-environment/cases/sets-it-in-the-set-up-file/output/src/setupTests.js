import { configure } from "enzyme";
import Adapter from "enzyme-adapter-react-16"; // the adapter

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

configure({ adapter: new Adapter() });
