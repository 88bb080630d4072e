import { configure } from "enzyme";
import Adapter from "enzyme-adapter-react-16"; // the adapter

configure({ adapter: new Adapter() });
