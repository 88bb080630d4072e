import React from "react";
import * as R from "library";

/** Draws its children with `isOpen` and a way to turn it around. */
class Toggled extends React.Component {
  state = { isOpen: Boolean(this.props.open) };
  toggle = () => {
    this.props.log("toggle");
    this.setState(({ isOpen }) => ({ isOpen: !isOpen }));
  };
  render() {
    return this.props.children(this.state.isOpen, this.toggle);
  }
}

const slides = [
  { src: "/a.png", altText: "a", caption: "first", key: "1" },
  { src: "/b.png", altText: "b", caption: "second", key: "2" },
];

class Slides extends React.Component {
  state = { active: 0 };
  go = (step) => this.setState(({ active }) => ({ active: (active + step + slides.length) % slides.length }));
  render() {
    const { active } = this.state;
    return (
      <R.Carousel activeIndex={active} next={() => this.go(1)} previous={() => this.go(-1)} interval={2000}>
        <R.CarouselIndicators items={slides} activeIndex={active} onClickHandler={(at) => this.go(at - active)} />
        {slides.map(({ src, altText, caption }) => (
          <R.CarouselItem key={src} onExited={() => this.props.log("exited", src)}>
            <img src={src} alt={altText} />
            <R.CarouselCaption captionText={caption} captionHeader={caption} />
          </R.CarouselItem>
        ))}
        <R.CarouselControl direction="prev" directionText="back" onClickHandler={() => this.go(-1)} />
        <R.CarouselControl direction="next" directionText="on" onClickHandler={() => this.go(1)} />
      </R.Carousel>
    );
  }
}

const menu = (
  <R.DropdownMenu>
    <R.DropdownItem header>head</R.DropdownItem>
    <R.DropdownItem>first</R.DropdownItem>
    <R.DropdownItem divider />
    <R.DropdownItem disabled>off</R.DropdownItem>
    <R.DropdownItem toggle={false}>stays</R.DropdownItem>
  </R.DropdownMenu>
);

export const scenes = {
  "Alert, faded and closed": (log) => [
    <Toggled open log={log}>
      {(isOpen, toggle) => (
        <R.Alert color="danger" isOpen={isOpen} toggle={toggle}>
          text <a className="alert-link">link</a>
        </R.Alert>
      )}
    </Toggled>,
    "wait 500",
    "click .close",
    "wait 500",
  ],
  "Alert, uncontrolled and without fading": () => [
    <R.UncontrolledAlert color="info" fade={false}>
      text
    </R.UncontrolledAlert>,
    "click .close",
    "wait 500",
  ],
  "Badge and Breadcrumb": () => [
    <div>
      <R.Badge color="primary" pill>
        1
      </R.Badge>
      <R.Badge href="#">link</R.Badge>
      <R.Breadcrumb listTag="div">
        <R.BreadcrumbItem tag="a" href="#">
          home
        </R.BreadcrumbItem>
        <R.BreadcrumbItem active>here</R.BreadcrumbItem>
      </R.Breadcrumb>
    </div>,
  ],
  "Button, of every kind": (log) => [
    <R.ButtonToolbar>
      <R.ButtonGroup size="lg">
        <R.Button color="primary" outline active onClick={() => log("clicked")}>
          one
        </R.Button>
        <R.Button tag="a" href="#x" block>
          two
        </R.Button>
        <R.Button disabled onClick={() => log("never")}>
          three
        </R.Button>
        <R.Button close />
      </R.ButtonGroup>
      <R.ButtonToggle color="success">toggle</R.ButtonToggle>
    </R.ButtonToolbar>,
    "click .btn-outline-primary",
    "click .btn-success",
    "focus .btn-success",
  ],
  Card: () => [
    <R.CardDeck>
      <R.Card body inverse color="dark">
        <R.CardImg top src="/a.png" alt="a" />
        <R.CardImgOverlay>
          <R.CardTitle tag="h5">title</R.CardTitle>
          <R.CardSubtitle>sub</R.CardSubtitle>
        </R.CardImgOverlay>
        <R.CardHeader>head</R.CardHeader>
        <R.CardBody>
          <R.CardText>text</R.CardText>
          <R.CardLink href="#">link</R.CardLink>
        </R.CardBody>
        <R.CardFooter>foot</R.CardFooter>
      </R.Card>
      <R.CardGroup>
        <R.Card outline />
      </R.CardGroup>
      <R.CardColumns />
    </R.CardDeck>,
  ],
  "Carousel, moved by hand and by time": (log) => [
    <Slides log={log} />,
    "wait 100",
    "click .carousel-control-next",
    "wait 800",
    "click .carousel-indicators li >> 0",
    "wait 800",
    "press .carousel = ArrowLeft",
    "wait 800",
    "wait 3000",
  ],
  "Carousel, uncontrolled": () => [
    <R.UncontrolledCarousel items={slides} />,
    "click .carousel-control-prev",
    "wait 800",
    "hover .carousel",
    "wait 6000",
  ],
  "Collapse, with its calls": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <div>
          <R.Button onClick={toggle}>turn</R.Button>
          <R.Collapse
            isOpen={isOpen}
            onEntering={() => log("entering")}
            onEntered={() => log("entered")}
            onExiting={() => log("exiting")}
            onExited={() => log("exited")}
          >
            inside
          </R.Collapse>
        </div>
      )}
    </Toggled>,
    "click .btn",
    "wait 100",
    "wait 600",
    "click .btn",
    "wait 100",
    "wait 600",
  ],
  "Collapse, lying and uncontrolled": () => [
    <div>
      <button type="button" id="toggler">
        turn
      </button>
      <R.UncontrolledCollapse toggler="#toggler" defaultOpen>
        inside
      </R.UncontrolledCollapse>
      <R.Collapse isOpen navbar horizontal>
        nav
      </R.Collapse>
    </div>,
    "click #toggler",
    "wait 600",
  ],
  "Container, Row and Col": () => [
    <R.Container fluid="sm">
      <R.Row noGutters form xs="2" md={{ size: 3 }}>
        <R.Col xs={{ size: 6, order: 2, offset: 1 }} md="auto" lg>
          a
        </R.Col>
        <R.Col>b</R.Col>
      </R.Row>
    </R.Container>,
  ],
  "Dropdown, opened, walked through and closed": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <R.Dropdown isOpen={isOpen} toggle={toggle}>
          <R.DropdownToggle caret>menu</R.DropdownToggle>
          {menu}
        </R.Dropdown>
      )}
    </Toggled>,
    "click .dropdown-toggle",
    "wait 50",
    "press .dropdown-toggle = ArrowDown",
    "wait 50",
    "press .dropdown-menu = Escape",
    "wait 50",
    "click .dropdown-toggle",
    "wait 50",
    "click .dropdown-item >> 0",
    "wait 50",
    "click .dropdown-toggle",
    "click #root",
    "wait 50",
  ],
  "Dropdown, uncontrolled": (log) => [
    <R.UncontrolledDropdown direction="right" onToggle={(event, isOpen) => log("open", isOpen)}>
      <R.DropdownToggle nav>menu</R.DropdownToggle>
      <R.DropdownMenu right flip={false} positionFixed persist>
        <R.DropdownItem tag="a" href="#">
          first
        </R.DropdownItem>
        <R.DropdownItem text>text</R.DropdownItem>
      </R.DropdownMenu>
    </R.UncontrolledDropdown>,
    "click .nav-link",
    "wait 50",
    "click .dropdown-item",
    "wait 50",
  ],
  "Dropdown, of buttons": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <R.ButtonDropdown isOpen={isOpen} toggle={toggle} group={false}>
          <R.Button>caret</R.Button>
          <R.DropdownToggle split color="danger" />
          {menu}
        </R.ButtonDropdown>
      )}
    </Toggled>,
    "click .dropdown-toggle",
    "wait 50",
  ],
  "Dropdown, of buttons and uncontrolled": () => [
    <R.UncontrolledButtonDropdown defaultOpen>
      <R.DropdownToggle>menu</R.DropdownToggle>
      <R.DropdownMenu>
        <R.DropdownItem>first</R.DropdownItem>
      </R.DropdownMenu>
    </R.UncontrolledButtonDropdown>,
    "wait 50",
    "click .dropdown-item",
    "wait 50",
  ],
  "Fade, in and out": (log) => [
    <R.Fade in={false} onEnter={() => log("enter")} onEntered={() => log("entered")}>
      text
    </R.Fade>,
    <R.Fade in tag="h5" onEnter={() => log("enter")} onEntered={() => log("entered")}>
      text
    </R.Fade>,
    "wait 500",
    <R.Fade in={false} tag="h5" onExited={() => log("exited")}>
      text
    </R.Fade>,
    "wait 500",
  ],
  "Form, with every control": (log) => [
    <R.Form inline onSubmit={(event) => (event.preventDefault(), log("submitted"))}>
      <R.FormGroup row check disabled>
        <R.Label for="mail" sm={2} hidden>
          mail
        </R.Label>
        <R.Input type="email" id="mail" invalid bsSize="sm" onChange={(event) => log(event.target.value)} />
        <R.FormFeedback tooltip>no</R.FormFeedback>
        <R.FormText inline>help</R.FormText>
      </R.FormGroup>
      <R.Input type="select" multiple defaultValue={["2"]}>
        <option>1</option>
        <option>2</option>
      </R.Input>
      <R.Input type="textarea" defaultValue="lines" valid />
      <R.Input type="checkbox" addon />
      <R.Input plaintext readOnly value="plain" />
      <R.Input type="file" />
      <R.CustomInput type="checkbox" id="c1" label="check" defaultChecked />
      <R.CustomInput type="switch" id="c2" label="switch" />
      <R.CustomInput type="select" id="c3">
        <option>a</option>
      </R.CustomInput>
      <R.CustomInput type="file" id="c4" label="pick" />
      <R.CustomInput type="range" id="c5" min="0" />
      <R.Button type="submit">send</R.Button>
    </R.Form>,
    "type #mail = a@b.c",
    "click #c1",
    "click #c2",
    "click .btn",
  ],
  InputGroup: () => [
    <R.InputGroup size="lg">
      <R.InputGroupAddon addonType="prepend">
        <R.InputGroupText>@</R.InputGroupText>
      </R.InputGroupAddon>
      <R.Input />
      <R.InputGroupAddon addonType="append">plain</R.InputGroupAddon>
    </R.InputGroup>,
    "focus input",
  ],
  "InputGroup, with a dropdown": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <R.InputGroup>
          <R.InputGroupButtonDropdown addonType="append" isOpen={isOpen} toggle={toggle}>
            <R.DropdownToggle caret>menu</R.DropdownToggle>
            {menu}
          </R.InputGroupButtonDropdown>
        </R.InputGroup>
      )}
    </Toggled>,
    "click .dropdown-toggle",
    "wait 50",
  ],
  "Jumbotron, List, ListGroup, Media and Table": () => [
    <R.Jumbotron fluid>
      <R.List type="inline">
        <R.ListInlineItem>a</R.ListInlineItem>
      </R.List>
      <R.ListGroup flush horizontal="lg">
        <R.ListGroupItem active tag="button" action>
          <R.ListGroupItemHeading>head</R.ListGroupItemHeading>
          <R.ListGroupItemText>text</R.ListGroupItemText>
        </R.ListGroupItem>
        <R.ListGroupItem color="success" disabled />
      </R.ListGroup>
      <R.Media>
        <R.Media left href="#">
          <R.Media object src="/a.png" alt="a" />
        </R.Media>
        <R.Media body>
          <R.Media heading>head</R.Media>
        </R.Media>
      </R.Media>
      <R.Table bordered striped dark hover responsive="sm" size="sm">
        <tbody>
          <tr>
            <td>cell</td>
          </tr>
        </tbody>
      </R.Table>
    </R.Jumbotron>,
  ],
  "Modal, opened, left and closed": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <div>
          <R.Button className="opener" onClick={toggle}>
            open
          </R.Button>
          <R.Modal
            isOpen={isOpen}
            toggle={toggle}
            centered
            size="lg"
            onOpened={() => log("opened")}
            onClosed={() => log("closed")}
          >
            <R.ModalHeader toggle={toggle}>title</R.ModalHeader>
            <R.ModalBody>
              <R.Input className="inside" />
            </R.ModalBody>
            <R.ModalFooter>
              <R.Button className="done" onClick={toggle}>
                done
              </R.Button>
            </R.ModalFooter>
          </R.Modal>
        </div>
      )}
    </Toggled>,
    "click .opener",
    "wait 700",
    "press .modal = Escape",
    "wait 700",
    "click .opener",
    "wait 700",
    "click .modal",
    "wait 700",
    "click .opener",
    "wait 700",
    "click .done",
    "wait 700",
  ],
  "Modal, that cannot be left and fades nothing": (log) => [
    <R.Modal
      isOpen
      fade={false}
      backdrop="static"
      keyboard={false}
      scrollable
      unmountOnClose={false}
      toggle={() => log("toggle")}
    >
      text
    </R.Modal>,
    "wait 100",
    "click .modal",
    "press .modal = Escape",
    "wait 400",
    <R.Modal isOpen={false} fade={false} unmountOnClose={false}>
      text
    </R.Modal>,
    "wait 100",
  ],
  "Modal, in another": (log) => [
    <R.Modal isOpen>
      <R.ModalBody>
        outer
        <Toggled open log={log}>
          {(isOpen, toggle) => (
            <R.Modal isOpen={isOpen} toggle={toggle}>
              <R.ModalHeader toggle={toggle}>inner</R.ModalHeader>
            </R.Modal>
          )}
        </Toggled>
      </R.ModalBody>
    </R.Modal>,
    "wait 700",
    "click .close",
    "wait 700",
  ],
  "Nav and Navbar": (log) => [
    <R.Navbar color="light" light expand="md" fixed="top">
      <R.NavbarBrand href="/">brand</R.NavbarBrand>
      <R.NavbarToggler onClick={() => log("toggler")} />
      <R.Nav navbar pills justified vertical="lg">
        <R.NavItem active>
          <R.NavLink href="#" active onClick={() => log("link")}>
            one
          </R.NavLink>
        </R.NavItem>
        <R.NavItem>
          <R.NavLink disabled href="/off" onClick={() => log("never")}>
            two
          </R.NavLink>
        </R.NavItem>
      </R.Nav>
      <R.NavbarText>text</R.NavbarText>
    </R.Navbar>,
    "click .navbar-toggler",
    "click .nav-link >> 0",
    "click .nav-link >> 1",
  ],
  Pagination: () => [
    <R.Pagination size="lg" aria-label="pages">
      <R.PaginationItem disabled>
        <R.PaginationLink first href="#" />
      </R.PaginationItem>
      <R.PaginationItem active>
        <R.PaginationLink href="#">1</R.PaginationLink>
      </R.PaginationItem>
      <R.PaginationItem>
        <R.PaginationLink next />
      </R.PaginationItem>
    </R.Pagination>,
  ],
  "Popover, opened by a click outside and inside": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <div>
          <button type="button" id="target">
            about
          </button>
          <R.Popover placement="bottom" isOpen={isOpen} target="target" toggle={toggle} trigger="legacy">
            <R.PopoverHeader>head</R.PopoverHeader>
            <R.PopoverBody>body</R.PopoverBody>
          </R.Popover>
        </div>
      )}
    </Toggled>,
    "click #target",
    "wait 400",
    "click .popover-body",
    "wait 400",
    "click #root",
    "wait 400",
  ],
  "Popover, uncontrolled": () => [
    <div>
      <button type="button" id="target">
        about
      </button>
      <R.UncontrolledPopover trigger="click" target="target" hideArrow>
        {({ scheduleUpdate }) => <p>{typeof scheduleUpdate}</p>}
      </R.UncontrolledPopover>
    </div>,
    "click #target",
    "wait 400",
    "click #target",
    "wait 400",
  ],
  "Progress and Spinner": () => [
    <div>
      <R.Progress value="25" max={50} striped animated color="info">
        half
      </R.Progress>
      <R.Progress multi>
        <R.Progress bar value="15" />
        <R.Progress bar color="success" value="30" />
      </R.Progress>
      <R.Spinner type="grow" color="dark" size="sm">
        wait
      </R.Spinner>
    </div>,
  ],
  Tabs: () => [
    <R.TabContent activeTab="1">
      <R.TabPane tabId="1">one</R.TabPane>
      <R.TabPane tabId="2">two</R.TabPane>
    </R.TabContent>,
    <R.TabContent activeTab="2">
      <R.TabPane tabId="1">one</R.TabPane>
      <R.TabPane tabId="2">two</R.TabPane>
    </R.TabContent>,
  ],
  "Toast, closed": (log) => [
    <Toggled open log={log}>
      {(isOpen, toggle) => (
        <R.Toast isOpen={isOpen}>
          <R.ToastHeader icon="primary" toggle={toggle}>
            head
          </R.ToastHeader>
          <R.ToastBody>body</R.ToastBody>
        </R.Toast>
      )}
    </Toggled>,
    "wait 300",
    "click .close",
    "wait 500",
  ],
  "Tooltip, by hovering": (log) => [
    <Toggled log={log}>
      {(isOpen, toggle) => (
        <div>
          <a href="#x" id="target">
            about
          </a>
          <R.Tooltip placement="right" isOpen={isOpen} target="target" toggle={toggle} delay={{ show: 10, hide: 50 }}>
            tip
          </R.Tooltip>
        </div>
      )}
    </Toggled>,
    "hover #target",
    "wait 400",
    "leave #target",
    "wait 700",
  ],
  "Tooltip, uncontrolled and focused": () => [
    <div>
      <a href="#x" id="target">
        about
      </a>
      <R.UncontrolledTooltip target="#target" trigger="focus" autohide={false} innerClassName="in">
        tip
      </R.UncontrolledTooltip>
    </div>,
    "focus #target",
    "wait 400",
    "blur #target",
    "wait 700",
  ],
};
