import { mount, shallow } from "enzyme";

Object.assign(global, { shallow });
global.mountIt = mount;
