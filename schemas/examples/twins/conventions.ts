import { cets224Twins } from "./cets224.ts";
import { ets030FollowingTwins } from "./ets030.ts";
import { ets062Twins } from "./ets062.ts";
import { ets070Twins } from "./ets070.ts";
import { ets127Twins } from "./ets127.ts";
import { ets185Twins } from "./ets185.ts";
import { eu2000Twins } from "./eu2000.ts";
import type { Twin } from "./twin.ts";

export function conventionTwins(): readonly Twin[] {
  return [
    ...ets030FollowingTwins(),
    ...ets062Twins(),
    ...ets070Twins(),
    ...ets127Twins(),
    ...ets185Twins(),
    ...cets224Twins(),
    ...eu2000Twins(),
  ];
}
