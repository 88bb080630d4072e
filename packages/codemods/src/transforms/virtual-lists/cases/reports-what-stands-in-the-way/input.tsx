import * as React from "react";
import styled from "styled-components";
import { FixedSizeList, VariableSizeList } from "react-window";
import { List, Table, Column } from "react-virtualized";
import Row from "./Row";

interface Props {
  items: { id: string; name: string }[];
}
const scroll: React.CSSProperties = { height: 300, overflow: "auto" };
const Box = styled.div`
  max-height: 50vh;
  overflow-y: auto;
`;

export class Lists extends React.Component<Props> {
  sizes = React.createRef<VariableSizeList>();

  render() {
    const { items } = this.props;
    return (
      <>
        <div style={scroll}>{items.map((item) => <Row key={item.id} item={item} />)}</div>
        <div style={scroll}>{items.map((item) => <p key={item.id}>{item.name}</p>)}</div>
        <div style={scroll}>{items.filter(Boolean).map((item) => <p key={item.id} style={{ height: 20 }}>{item.name}</p>)}</div>
        <div style={scroll}>{items.map((item) => <p key={item.id} style={{ height: 20, marginTop: 2 }}>{item.name}</p>)}</div>
        <div style={scroll}>{items && items.map((item) => <p key={item.id} style={{ height: 20 }}>{item.name}</p>)}</div>
        <div style={{ ...scroll, padding: 8 }}>{items.map((item) => <p key={item.id} style={{ height: 20 }}>{item.name}</p>)}</div>
        <Box>
          <table>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <td>{item.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Box>
        <div style={{ overflowY: "scroll", height: "100%" }}>
          <h2>Items</h2>
          {items.map((item) => (
            <input key={item.id} style={{ height: 20 }} defaultValue={item.name} />
          ))}
        </div>
        <FixedSizeList height={100} width={100} itemCount={1000} itemSize={20} layout="horizontal">
          {Row}
        </FixedSizeList>
        <VariableSizeList ref={this.sizes} height={100} width={100} itemCount={1000} itemSize={() => 20}>
          {Row}
        </VariableSizeList>
        <button onClick={() => this.sizes.current!.resetAfterIndex(0)}>measure</button>
        <List height={100} width={100} rowCount={1} rowHeight={20} rowRenderer={({ key, isScrolling }) => <p key={key}>{isScrolling}</p>} />
        <Table height={100} width={100} headerHeight={20} rowCount={1} rowHeight={20} rowGetter={() => items[0]}>
          <Column dataKey="name" width={100} />
        </Table>
      </>
    );
  }
}
