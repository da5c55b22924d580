/** The properties that the prerenderer used for this page, from its data block. */
export function readPageData<T>(): T {
  return JSON.parse(document.getElementById('page-data')!.textContent!) as T;
}
