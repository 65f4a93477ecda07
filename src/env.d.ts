/** What the build tells the program about itself. */
interface ImportMetaEnv {
  /** Changes with every change of the sources: what pages and the service worker know each other by. */
  readonly SITE_VERSION: string;
}
