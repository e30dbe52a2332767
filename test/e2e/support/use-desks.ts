import type { Desk, Look, Room } from './desk';
import { openRoom, patience } from './desk';

/** Opens a room around a suite and a desk for each of its tests; whatever a test was about, nothing went wrong beside it. */
export function useDesks(): (look?: Look) => Promise<Desk> {
  let room: Room;
  let desk: Desk | null = null;
  beforeAll(async () => {
    room = await openRoom();
  }, patience);
  afterEach(async () => {
    expect(desk?.faults ?? []).toEqual([]);
    await desk?.page.context().close();
    desk = null;
  });
  afterAll(() => room.close());
  return async (look) => {
    desk = await room.open(look);
    return desk;
  };
}
