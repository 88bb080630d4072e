import React from "react"
import { HashRouter, Route, withRouter } from "react-router-dom"
import Home from "./Home"
import List from "./List"
import Detail from "./Detail"

export const App = () =>
	<HashRouter>
		<main>
			<Route exact path="/" component={Home} />
			<Route
				path="/list"
				component={List}
			/>
			<Route path="/list/:id" component={withRouter(Detail)} />
		</main>
	</HashRouter>
