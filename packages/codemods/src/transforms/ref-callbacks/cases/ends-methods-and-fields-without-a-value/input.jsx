import React, { useCallback, useState } from 'react'

export class Tabs extends React.Component {
  nodes = {}

  refHandlers = {
    list: (el) => (this.list = el),
    tab: (el) => { this.tab = el },
  }

  setRoot = (el) => (this.root = el)

  bindNode(key) {
    return (el) => this.nodes[key] = el
  }

  setItem(key, el) {
    switch (key) {
      case 'first':
        return this.remember(el)
      case 'none':
        return null
    }
    if (el) return (this.nodes[key] = el)
    else return delete this.nodes[key]
  }

  render() {
    return (
      <div ref={this.setRoot}>
        <ul ref={this.refHandlers.list} />
        <li ref={this.refHandlers.tab} />
        <li ref={this.bindNode('a')} />
        <li ref={this.setItem.bind(this, 'b')} />
      </div>
    )
  }
}

export function Hooked({ onNode }) {
  const [node, setNode] = useState(null)
  const measure = useCallback((el) => {
    if (!el) return null
    return onNode(el.offsetWidth)
  }, [])
  function setOther(el) {
    return onNode(el)
  }
  return (
    <div ref={(el) => setNode(el)}>
      <p ref={measure}>{node}</p>
      <p ref={setOther} />
    </div>
  )
}
