export default function Page() {
  return <h1>One page</h1>;
}
