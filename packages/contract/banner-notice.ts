/** `GET /v1/organisations/:org/notice.json`: what visitors are told of a changed policy. */
export interface BannerNotice {
  /** The version it is about; kept as seen once somebody closed it. */
  readonly version: number;
  readonly language: string;
  /** Markup, every text in it escaped; `<>` stands for the address of the server. */
  readonly layer: string;
}
