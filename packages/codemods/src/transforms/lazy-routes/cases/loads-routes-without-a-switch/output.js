import React from "react"
import { HashRouter, Route, withRouter } from "react-router-dom"
import Detail from "./Detail"

const Home = React.lazy(() => import("./Home"))
const List = React.lazy(() => import("./List"))

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends React.Component {
	constructor(props) {
		super(props)
		this.state = { failure: null }
	}

	static getDerivedStateFromError(error) {
		return { failure: { error } }
	}

	render() {
		const { failure } = this.state
		if (!failure) return React.createElement(React.Suspense, { fallback: null }, this.props.children)
		const isChunkError = /ChunkLoadError|Loading (CSS )?chunk|dynamically imported module|module script failed|preload CSS/i
		if (!isChunkError.test(String(failure.error))) throw failure.error
		const reload = React.createElement("button", { type: "button", onClick: () => window.location.reload() }, "Reload")
		return React.createElement("p", { role: "alert" }, "This page could not be loaded. ", reload)
	}
}

export const App = () =>
	<HashRouter>
		<main>
			<LazyBoundary>
				<Route exact path="/" component={Home} />
			</LazyBoundary>
			<LazyBoundary>
				<Route
					path="/list"
					component={List}
				/>
			</LazyBoundary>
			<Route path="/list/:id" component={withRouter(Detail)} />
		</main>
	</HashRouter>
