export default function Clock(props) {
  return {
    componentDidMount() {
      props.onStart();
    },
    render() {
      return <b>{this.props.time}</b>;
    },
  };
}
