/** The head of a page of its own. */
export function Brand({ title }: { title: string }) {
  return (
    <header class="brand">
      <img src="/icon/48.png" alt="" width="40" height="40" />
      <h1>{title}</h1>
    </header>
  );
}
