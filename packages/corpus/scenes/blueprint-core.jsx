import React from "react";
import * as B from "library";

/** Keeps a value where its owner would, and says each one that it gets. */
class Owner extends React.Component {
  state = { value: this.props.first };
  set = (value) => {
    this.props.log("value", value);
    this.setState({ value });
  };
  render() {
    return this.props.children(this.state.value, this.set);
  }
}

/** A button that calls what needs no element, such as a toast. */
const Caller = ({ call }) => (
  <button type="button" className="caller" onClick={() => call()}>
    call
  </button>
);

const branches = [
  {
    id: 1,
    label: "one",
    hasCaret: true,
    isExpanded: true,
    childNodes: [{ id: 11, label: "one.one", icon: "document" }],
  },
  { id: 2, label: "two", isSelected: true },
];
const menu = (
  <B.Menu>
    <B.MenuDivider title="head" />
    <B.MenuItem text="first" icon="cut" label="x" />
    <B.MenuItem text="more">
      <B.MenuItem text="inner" />
    </B.MenuItem>
    <B.MenuItem text="off" disabled />
  </B.Menu>
);

export const scenes = {
  "Alert, answered": (log) => [
    <B.Alert
      isOpen
      icon="trash"
      intent="danger"
      cancelButtonText="no"
      onConfirm={() => log("yes")}
      onCancel={() => log("no")}
      transitionDuration={100}
    >
      sure?
    </B.Alert>,
    "wait 300",
    "click .bp3-alert-footer .bp3-intent-danger",
    "click .bp3-alert-footer .bp3-button >> 1",
    "wait 300",
  ],
  "Breadcrumbs, Callout and Card": () => [
    <div>
      <ul>
        <B.Breadcrumb text="home" href="#" icon="folder" />
        <B.Breadcrumb current>here</B.Breadcrumb>
      </ul>
      <B.Callout intent="warning" title="mind">
        text
      </B.Callout>
      <B.Card interactive elevation={2}>
        card
      </B.Card>
      <B.Divider />
    </div>,
  ],
  "Button, pressed by mouse and by key": (log) => [
    <B.ButtonGroup minimal vertical>
      <B.Button icon="refresh" text="one" intent="primary" onClick={() => log("one")} />
      <B.AnchorButton href="#x" rightIcon="caret-down" active>
        two
      </B.AnchorButton>
      <B.Button loading disabled large />
    </B.ButtonGroup>,
    "click button",
    "press button = Enter",
  ],
  "Collapse, turned": () => [
    <B.Collapse isOpen={false} keepChildrenMounted>
      inside
    </B.Collapse>,
    <B.Collapse isOpen keepChildrenMounted>
      inside
    </B.Collapse>,
    "wait 500",
    <B.Collapse isOpen={false}>inside</B.Collapse>,
    "wait 500",
  ],
  "ContextMenu, shown and left": (log) => [
    <Caller call={() => B.ContextMenu.show(menu, { left: 5, top: 9 }, () => log("closed"))} />,
    "click .caller",
    "wait 300",
    "click .bp3-menu-item",
    "wait 500",
  ],
  "Controls, checked": (log) => [
    <Owner first={false} log={log}>
      {(value, set) => (
        <div>
          <B.Checkbox checked={value} label="check" onChange={(event) => set(event.currentTarget.checked)} />
          <B.Checkbox indeterminate inline>
            half
          </B.Checkbox>
          <B.Switch defaultChecked large innerLabel="off" innerLabelChecked="on" />
          <B.RadioGroup label="letter" selectedValue="a" onChange={(event) => log(event.currentTarget.value)} inline>
            <B.Radio label="A" value="a" />
            <B.Radio label="B" value="b" disabled />
          </B.RadioGroup>
        </div>
      )}
    </Owner>,
    "click input >> 0",
    "click input >> 2",
  ],
  "Dialog, closed by its button": (log) => [
    <Owner first={true} log={log}>
      {(value, set) => (
        <B.Dialog
          isOpen={value}
          title="title"
          icon="info-sign"
          onClose={() => set(false)}
          onOpened={() => log("opened")}
          onClosed={() => log("closed")}
        >
          <div className={B.Classes.DIALOG_BODY}>text</div>
        </B.Dialog>
      )}
    </Owner>,
    "wait 500",
    "click .bp3-dialog-close-button",
    "wait 700",
  ],
  "Drawer, closed by escape": (log) => [
    <B.Drawer isOpen title="title" size="50%" position="left" onClose={() => log("close")}>
      text
    </B.Drawer>,
    "wait 500",
    "press .bp3-drawer = Escape",
    <B.Drawer isOpen={false} />,
    "wait 700",
  ],
  "EditableText, edited and left": (log) => [
    <B.EditableText
      defaultValue="old"
      maxLength={9}
      onEdit={() => log("edit")}
      onConfirm={(value) => log("confirm", value)}
      onCancel={() => log("cancel")}
    />,
    "focus .bp3-editable-text",
    "wait 100",
    "type input = new",
    "press input = Enter",
    "wait 100",
  ],
  "FileInput, FormGroup, ControlGroup and Label": () => [
    <B.FormGroup label="label" labelFor="a" labelInfo="(needed)" helperText="help" intent="success">
      <B.Label>
        text
        <B.FileInput text="pick" hasSelection fill />
      </B.Label>
      <B.ControlGroup fill>
        <B.HTMLSelect options={["x", { label: "Y", value: "y" }]} defaultValue="y" />
        <B.TextArea growVertically defaultValue="lines" />
      </B.ControlGroup>
    </B.FormGroup>,
    "choose select = x",
  ],
  "Icon, Spinner, Tag and ProgressBar": (log) => [
    <div>
      <B.Icon icon="add" iconSize={20} title="add" color="red" />
      <B.Spinner size={20} value={0.3} intent="primary" />
      <B.ProgressBar value={0.4} stripes={false} />
      <B.Tag interactive round icon="star" onRemove={() => log("removed")} onClick={() => log("tag")}>
        tag
      </B.Tag>
      <B.NonIdealState icon="search" title="nothing" description="try more" action={<B.Button text="do" />} />
    </div>,
    "click .bp3-tag-remove",
    "click .bp3-tag",
  ],
  "InputGroup, typed in": (log) => [
    <Owner first="" log={log}>
      {(value, set) => (
        <B.InputGroup
          leftIcon="filter"
          value={value}
          onChange={(event) => set(event.target.value)}
          rightElement={<B.Spinner size={9} />}
          asyncControl
        />
      )}
    </Owner>,
    "focus input",
    "type input = abc",
    "wait 100",
  ],
  "Menu, standing alone": () => [menu],
  "MultiSlider, of handles": (log) => [
    <div>
      <B.Slider min={0} max={10} stepSize={1} value={3} onChange={(value) => log("slide", value)} labelStepSize={5} />
      <B.RangeSlider min={0} max={10} value={[2, 6]} onRelease={(range) => log("release", range)} vertical />
    </div>,
    "focus .bp3-slider-handle",
    "press .bp3-slider-handle = ArrowUp",
  ],
  Navbar: () => [
    <B.Navbar fixedToTop>
      <B.NavbarGroup align="right">
        <B.NavbarHeading>head</B.NavbarHeading>
        <B.NavbarDivider />
      </B.NavbarGroup>
    </B.Navbar>,
  ],
  "NumericInput, by its buttons, keys and text": (log) => [
    <B.NumericInput
      min={0}
      max={5}
      defaultValue={2}
      majorStepSize={2}
      clampValueOnBlur
      onValueChange={(value, text) => log(value, text)}
    />,
    "click .bp3-button >> 0",
    "wait 50",
    "press input = ArrowDown",
    "type input = 9",
    "blur input",
    "wait 50",
  ],
  "OverflowList and Text": () => [
    <div>
      <B.OverflowList
        items={["a", "b"]}
        visibleItemRenderer={(each) => <i key={each}>{each}</i>}
        overflowRenderer={(rest) => <b>{rest.length}</b>}
      />
      <B.Text ellipsize title="t">
        long
      </B.Text>
    </div>,
    "wait 50",
  ],
  "Overlay, in place": (log) => [
    <B.Overlay isOpen usePortal={false} onClose={() => log("close")} onOpening={() => log("opening")}>
      <p>over</p>
    </B.Overlay>,
    "wait 500",
    "click .bp3-overlay-backdrop",
    <B.Overlay isOpen={false} usePortal={false}>
      <p>over</p>
    </B.Overlay>,
    "wait 500",
  ],
  "PanelStack, into a panel and back": (log) => {
    const Second = ({ word }) => <p>{word}</p>;
    const First = ({ openPanel }) => (
      <button
        type="button"
        className="deeper"
        onClick={() => openPanel({ component: Second, title: "second", props: { word: "in" } })}
      >
        in
      </button>
    );
    return [
      <B.PanelStack
        initialPanel={{ component: First, title: "first" }}
        onOpen={() => log("open")}
        onClose={() => log("close")}
      />,
      "click .deeper",
      "wait 700",
      "click .bp3-panel-stack-header-back",
      "wait 700",
    ];
  },
  "Popover, by click": (log) => [
    <B.Popover content={menu} position="bottom" onInteraction={(isOpen) => log("open", isOpen)} transitionDuration={50}>
      <B.Button text="menu" />
    </B.Popover>,
    "click .bp3-button",
    "wait 300",
    "click .bp3-menu-item",
    "wait 500",
  ],
  "Popover, by hovering, in place": () => [
    <B.Popover interactionKind="hover" usePortal={false} minimal hoverOpenDelay={50} content={<p>inside</p>}>
      <B.Button text="about" />
    </B.Popover>,
    "hover .bp3-button",
    "wait 500",
    "leave .bp3-button",
    "wait 800",
  ],
  Portal: () => [
    <B.Portal className="own">
      <p>away</p>
    </B.Portal>,
    "wait 50",
  ],
  "Tabs, by click": (log) => [
    <B.Tabs id="t" defaultSelectedTabId="a" onChange={(to, from) => log(from, to)} renderActiveTabPanelOnly>
      <B.Tab id="a" title="A" panel={<p>first</p>} />
      <B.Tab id="b" title="B" panel={<p>second</p>} panelClassName="own" />
      <B.Tab id="c" title="C" disabled />
      <B.Tabs.Expander />
      <input />
    </B.Tabs>,
    "wait 50",
    "click .bp3-tab >> 1",
    "wait 300",
  ],
  "TagInput, filled and emptied": (log) => [
    <Owner first={["a", "b"]} log={log}>
      {(value, set) => <B.TagInput values={value} onChange={set} addOnBlur leftIcon="user" placeholder="more" />}
    </Owner>,
    "type input = c",
    "press input = Enter",
    "wait 50",
    "click .bp3-tag-remove",
    "wait 50",
  ],
  "Toaster, timed and dismissed": (log) => [
    <B.Toaster position="top" ref={(toaster) => (window.toaster = toaster)} />,
    <Caller
      call={() =>
        window.toaster &&
        log(typeof window.toaster.show({ message: "hello", timeout: 1000, onDismiss: () => log("gone") }))
      }
    />,
    "click .caller",
  ],
  "Toast, alone": (log) => [
    <B.Toast
      message="hello"
      intent="success"
      timeout={2000}
      action={{ text: "undo", onClick: () => log("undo") }}
      onDismiss={(isTimeout) => log("gone", isTimeout)}
    />,
    "wait 500",
    "wait 3000",
    "click .bp3-button",
  ],
  "Toaster, made for the page": (log) => {
    let toaster;
    return [
      <Caller
        call={() => {
          toaster = toaster ?? B.Toaster.create({ className: "own" });
          toaster.show({ message: "hello", timeout: 1000, onDismiss: () => log("gone") });
        }}
      />,
      "click .caller",
      "wait 300",
      "wait 2000",
    ];
  },
  "Tooltip, by hovering": () => [
    <B.Tooltip content="tip" hoverOpenDelay={10} intent="danger">
      <B.Button text="about" />
    </B.Tooltip>,
    "hover .bp3-button",
    "wait 500",
    "leave .bp3-button",
    "wait 800",
  ],
  "Tree, walked": (log) => [
    <B.Tree
      contents={branches}
      onNodeClick={({ id }) => log("node", id)}
      onNodeCollapse={({ id }) => log("collapse", id)}
    />,
    "wait 100",
    "click .bp3-tree-node-caret",
    "click .bp3-tree-node-content >> 1",
  ],
};
