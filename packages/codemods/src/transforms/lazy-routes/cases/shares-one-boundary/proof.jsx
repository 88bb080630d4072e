export default async function proof({ React, load, render, log, settle, window, document }) {
  window.addEventListener("error", (event) => event.preventDefault());
  class Guard extends React.Component {
    state = { message: null };
    static getDerivedStateFromError(error) {
      return { message: error.message };
    }
    render() {
      return this.state.message ? <b>{this.state.message}</b> : this.props.children;
    }
  }
  const App = load().default;
  for (const path of ["/", "/admin/users", "/admin/broken", "/nowhere"]) {
    render(<Guard key={path}><App path={path} /></Guard>);
    await settle(20);
    log(path, document.getElementById("root").innerHTML);
  }
}
