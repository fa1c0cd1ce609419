/** The JSON that the server answers. Throws with its status and body when it refuses. */
export async function ask<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  const body = await response.text();
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}: ${body}`);
  return JSON.parse(body) as T;
}
