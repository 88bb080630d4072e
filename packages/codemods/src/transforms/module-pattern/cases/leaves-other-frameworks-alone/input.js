export const Story = () => ({
  components: {},
  render() {
    return <b />;
  },
});
