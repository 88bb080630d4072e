// types: 16 17 18
import * as React from "react";

interface Props<T> {
  items: ReadonlyArray<T>;
  pick(item: T): void;
  show: (item: T) => React.ReactNode;
}

export class Picker<T extends { id: string }> extends React.PureComponent<Props<T>, { active: T | null }> {
  static of<U extends { id: string }>() {
    return Picker as new (props: Props<U>) => Picker<U>;
  }

  state: { active: T | null } = { active: null };

  render() {
    return (
      <ul>
        {this.props.items.map((item) => (
          <li key={item.id} onClick={() => this.props.pick(item)}>
            {this.props.show(item)}
          </li>
        ))}
      </ul>
    );
  }
}

const People = Picker.of<{ id: string; name: string }>();
export const people = <People items={[]} pick={(each) => each.name} show={(each) => each.name} />;
