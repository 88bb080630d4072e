import React from "react";
import * as T from "library";

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

const TooltipButton = T.Tooltip(T.Button);
const countries = { de: "Germany", es: "Spain", fr: "France" };
const actions = [{ label: "cancel" }, { label: "save" }];

export const scenes = {
  AppBar: (log) => [
    <T.AppBar title="title" leftIcon="menu" onLeftIconClick={() => log("menu")} rightIcon="more" scrollHide>
      <T.Navigation type="horizontal" routes={[{ label: "home", href: "#" }]} actions={actions} />
    </T.AppBar>,
    "click .leftIcon",
  ],
  "Autocomplete, typed in and chosen from": (log) => [
    <Owner first={["es"]} log={log}>
      {(value, set) => (
        <T.Autocomplete label="country" source={countries} value={value} onChange={set} direction="down" />
      )}
    </Owner>,
    "focus input",
    "type input = Ger",
    "wait 100",
    "press input = Enter",
    "wait 300",
    "blur input",
    "wait 300",
  ],
  "Autocomplete, of one": (log) => [
    <T.Autocomplete
      multiple={false}
      source={countries}
      value="fr"
      onChange={(value) => log(value)}
      onFocus={() => log("focus")}
    />,
    "focus input",
    "wait 100",
  ],
  "Avatar and Chip": (log) => [
    <T.Chip deletable onDeleteClick={() => log("delete")}>
      <T.Avatar title="Ann" />
      <T.Avatar icon="folder" cover />
      <span>Ann</span>
    </T.Chip>,
    "click .delete",
  ],
  Button: (log) => [
    <div>
      <T.Button label="one" raised primary onClick={() => log("one")} onMouseUp={() => log("up")} />
      <T.Button icon="add" floating mini accent />
      <T.Button href="#x" flat inverse neutral={false}>
        link
      </T.Button>
      <T.IconButton icon="favorite" disabled />
      <T.BrowseButton label="pick" onChange={() => log("picked")} />
    </div>,
    "click .raised",
    "wait 1000",
  ],
  Card: () => [
    <T.Card raised>
      <T.CardTitle avatar="/a.png" title="title" subtitle="sub" />
      <T.CardMedia aspectRatio="wide" image="/b.png" contentOverlay>
        <T.CardTitle title="over" />
      </T.CardMedia>
      <T.CardText>text</T.CardText>
      <T.CardActions>
        <T.Button label="do" />
      </T.CardActions>
    </T.Card>,
  ],
  Checkbox: (log) => [
    <Owner first={false} log={log}>
      {(value, set) => <T.Checkbox checked={value} label="check" onChange={set} />}
    </Owner>,
    "click input",
    "click input",
    <T.Checkbox checked disabled label={<b>off</b>} onChange={() => log("never")} />,
  ],
  "DatePicker, opened and chosen from": (log) => [
    <Owner first={new Date(2019, 1, 3)} log={log}>
      {(value, set) => <T.DatePicker label="day" value={value} onChange={set} sundayFirstDayOfWeek />}
    </Owner>,
    "click input",
    "wait 600",
    "click .day span >> 9",
    "wait 100",
    "click .next",
    "wait 600",
    "click .dialog button >> 1",
    "wait 1000",
  ],
  "Dialog, opened and closed": (log) => [
    <T.Dialog active={false} title="title" />,
    <T.Dialog
      active
      title="title"
      type="small"
      actions={actions.map((each) => ({ ...each, onClick: () => log(each.label) }))}
      onEscKeyDown={() => log("escape")}
      onOverlayClick={() => log("overlay")}
    >
      text
    </T.Dialog>,
    "wait 600",
    "click .navigation button >> 1",
    "press body = Escape",
    "click .overlay",
    <T.Dialog active={false} title="title" />,
    "wait 1000",
  ],
  "Drawer, in place and over the page": (log) => [
    <T.Drawer active insideTree onOverlayClick={() => log("overlay")}>
      inside
    </T.Drawer>,
    "wait 600",
    <T.Drawer active={false} type="right">
      over
    </T.Drawer>,
    "wait 1000",
  ],
  "Dropdown, opened and chosen from": (log) => [
    <Owner first="b" log={log}>
      {(value, set) => (
        <T.Dropdown
          label="letter"
          value={value}
          onChange={set}
          source={[
            { value: "a", label: "A" },
            { value: "b", label: "B" },
            { value: "c", label: "C", disabled: true },
          ]}
          template={(item) => <i>{item.label}</i>}
        />
      )}
    </Owner>,
    "click input",
    "wait 300",
    "click .values li >> 0",
    "wait 300",
  ],
  "FontIcon and Link": () => [
    <div>
      <T.FontIcon value="add" alt="add" />
      <T.Link active label="link" count={3} icon="inbox" href="#" />
    </div>,
  ],
  "Input, with a hint, an error and a count": (log) => [
    <Owner first="" log={log}>
      {(value, set) => (
        <T.Input label="name" hint="your name" maxLength={5} value={value} onChange={set} icon="face" required />
      )}
    </Owner>,
    "focus input",
    "type input = Ann",
    "press input = Enter",
    <T.Input multiline rows={2} value="lines" error="no" floating={false} />,
    <T.Input multiline value={"more\nlines"} disabled />,
    "wait 100",
  ],
  Layout: () => [
    <T.Layout>
      <T.NavDrawer active pinned permanentAt="lg">
        nav
      </T.NavDrawer>
      <T.AppBar title="bar" />
      <T.Panel scrollY bodyScroll={false}>
        panel
      </T.Panel>
      <T.Sidebar width={5} pinned>
        side
      </T.Sidebar>
    </T.Layout>,
    "wait 300",
  ],
  List: (log) => [
    <T.List selectable ripple>
      <T.ListSubHeader caption="head" />
      <T.ListItem caption="one" legend="more" leftIcon="star" avatar="/a.png" onClick={() => log("one")} to="#" />
      <T.ListDivider inset />
      <T.ListCheckbox caption="check" checked legend="it" onChange={(value) => log(value)} />
      <T.ListItem itemContent={<b>own</b>} rightActions={[<T.Link key="a" icon="x" />]} disabled />
    </T.List>,
    "click .item",
    "click input",
    "wait 1000",
  ],
  "Menu, chosen from": (log) => [
    <T.Menu
      active
      selectable
      selected="b"
      onSelect={(value) => log("select", value)}
      onHide={() => log("hide")}
      position="topLeft"
    >
      <T.MenuItem value="a" caption="A" shortcut="^A" icon="x" />
      <T.MenuDivider />
      <T.MenuItem value="b" caption="B" />
      <T.MenuItem value="c" caption="C" disabled />
    </T.Menu>,
    "wait 600",
    "click .menuItem",
    "wait 1000",
  ],
  "Menu, behind an icon": (log) => [
    <T.IconMenu icon="more" position="auto" menuRipple onShow={() => log("show")}>
      <T.MenuItem caption="A" onClick={() => log("A")} />
    </T.IconMenu>,
    "click button",
    "wait 600",
    "click .menuItem",
    "wait 1000",
  ],
  ProgressBar: () => [
    <div>
      <T.ProgressBar mode="determinate" value={20} buffer={40} />
      <T.ProgressBar type="circular" mode="indeterminate" multicolor />
    </div>,
  ],
  Radio: (log) => [
    <Owner first="a" log={log}>
      {(value, set) => (
        <T.RadioGroup name="letter" value={value} onChange={set}>
          <T.RadioButton label="A" value="a" />
          <T.RadioButton label="B" value="b" />
          <T.RadioButton label="C" value="c" disabled />
        </T.RadioGroup>
      )}
    </Owner>,
    "click input >> 1",
  ],
  Slider: (log) => [
    <Owner first={5} log={log}>
      {(value, set) => <T.Slider min={0} max={10} step={1} snaps pinned editable value={value} onChange={set} />}
    </Owner>,
    "wait 100",
    "focus .slider",
    "type input = 7",
    "blur input",
    "wait 100",
  ],
  "Snackbar, timed": (log) => [
    <T.Snackbar active={false} label="note" timeout={2000} type="accept" onTimeout={() => log("timeout")} />,
    <T.Snackbar
      active
      action="ok"
      label="note"
      timeout={2000}
      onClick={() => log("ok")}
      onTimeout={() => log("timeout")}
    />,
    "wait 600",
    "click button",
    "wait 3000",
  ],
  Switch: (log) => [
    <Owner first log={log}>
      {(value, set) => <T.Switch checked={value} label="on" onChange={set} />}
    </Owner>,
    "click input",
  ],
  Table: (log) => [
    <T.Table multiSelectable onRowSelect={(rows) => log("rows", rows)}>
      <T.TableHead>
        <T.TableCell sorted="asc">name</T.TableCell>
        <T.TableCell numeric>size</T.TableCell>
      </T.TableHead>
      <T.TableRow selected>
        <T.TableCell>a</T.TableCell>
        <T.TableCell numeric>1</T.TableCell>
      </T.TableRow>
      <T.TableRow>
        <T.TableCell>b</T.TableCell>
        <T.TableCell numeric>2</T.TableCell>
      </T.TableRow>
    </T.Table>,
    "click input >> 2",
    "click input >> 0",
  ],
  Tabs: (log) => [
    <Owner first={0} log={log}>
      {(value, set) => (
        <T.Tabs index={value} onChange={set} fixed>
          <T.Tab label="one" onActive={() => log("one")}>
            first
          </T.Tab>
          <T.Tab label="two" icon="x">
            second
          </T.Tab>
          <T.Tab label="three" disabled hidden>
            third
          </T.Tab>
        </T.Tabs>
      )}
    </Owner>,
    "wait 100",
    "click .label >> 1",
    "wait 500",
  ],
  "TimePicker, closed": () => [<T.TimePicker label="time" format="ampm" value={new Date(2019, 1, 3, 8, 30)} />],
  "Tooltip, over a button": (log) => [
    <TooltipButton label="about" tooltip="tip" tooltipDelay={100} onClick={() => log("clicked")} />,
    "hover button",
    "wait 500",
    "leave button",
    "wait 1000",
  ],
  "Tooltip, shown by a click": () => [
    <TooltipButton label="about" tooltip="tip" tooltipShowOnClick tooltipPosition="right" />,
    "click button",
    "wait 500",
  ],
};
