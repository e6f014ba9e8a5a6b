import type { DocumentUri, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigFiles } from "../core/config/config-files";
import { type EffectiveSettings, effectiveSettings } from "../core/config/effective-settings";
import { type Layer, type Project, loadProject } from "../core/config/load-project";
import { folderOf } from "../core/config/place";
import { documentPlace, uriOf } from "./document-place";
import type { WorkspaceFiles } from "./workspace-files";

/** What settings of open plans are made of. */
export interface SettingSources {
  /** Open configurations count as they stand in the editor, saved or not. */
  readonly documents: TextDocuments<TextDocument>;
  readonly files: WorkspaceFiles;
  /** What the editor's own settings say, which holds where the project says nothing. */
  readonly editorLayers: (uri: DocumentUri) => Promise<readonly Layer[]>;
  /** The folders that are opened, by URI. */
  readonly folders: () => readonly DocumentUri[];
}

/** A project, and the file system that it stands in. */
export interface LoadedProject extends Project {
  readonly system: string;
}

/** The settings of open plans; the configurations of a folder are loaded once, until they are forgotten. */
export class ProjectSettings {
  readonly #sources: SettingSources;
  readonly #projects = new Map<DocumentUri, Promise<LoadedProject>>();
  readonly #asked = new Set<DocumentUri>();

  constructor(sources: SettingSources) {
    this.#sources = sources;
  }

  /** What holds for a plan. */
  async of(uri: DocumentUri): Promise<EffectiveSettings> {
    const [editor, project] = await Promise.all([this.#sources.editorLayers(uri), this.project(uri)]);
    return effectiveSettings([...editor, ...(project?.layers ?? [])], documentPlace(uri)?.place ?? "");
  }

  /** Whether a configuration leaves a plan out. */
  async ignores(uri: DocumentUri): Promise<boolean> {
    const project = await this.project(uri);
    return project !== undefined && effectiveSettings(project.layers, documentPlace(uri)?.place ?? "").ignoredBy !== undefined;
  }

  /** The configurations that hold where a document stands; undefined for a document without a place. */
  async project(uri: DocumentUri): Promise<LoadedProject | undefined> {
    const place = documentPlace(uri);
    if (place === undefined) return undefined;
    const system = this.#systemOf(place.system, uri);
    const folder = folderOf(place.place);
    const key = uriOf({ system, place: folder });
    const loading = this.#projects.get(key) ?? loadProject(folder, this.#filesIn(system)).then((project) => ({ ...project, system }));
    this.#projects.set(key, loading);
    try {
      return await loading;
    } catch (error) {
      // An editor that could not answer now may do so the next time.
      if (this.#projects.get(key) === loading) this.#projects.delete(key);
      throw error;
    }
  }

  /** Whether a file was looked at, there or not, so that settings may change with it. */
  dependOn(uri: DocumentUri): boolean {
    const place = documentPlace(uri);
    return place !== undefined && this.#asked.has(uriOf(place));
  }

  /** Loads again from now on. What was looked at stays of interest: it may change while it is being loaded. */
  forget(): void {
    this.#projects.clear();
  }

  /** A plan that was never saved will stand in the file system of the folder that it was made in. */
  #systemOf(system: string, uri: DocumentUri): string {
    if (system !== "untitled:") return system;
    const path = uri.slice(system.length);
    const home = this.#sources.folders().map(documentPlace).find((folder) => folder !== undefined && path.startsWith(uriOf({ system: "", place: folder.place })));
    return home?.system ?? "file://";
  }

  #filesIn(system: string): ConfigFiles {
    return {
      read: async (place) => {
        const uri = uriOf({ system, place });
        this.#asked.add(uri);
        return this.#openText(uri) ?? this.#sources.files.read(uri);
      },
      exists: (place) => this.#sources.files.exists(uriOf({ system, place })),
    };
  }

  #openText(uri: DocumentUri): string | undefined {
    const isThis = (document: TextDocument): boolean => {
      const place = documentPlace(document.uri);
      return place !== undefined && uriOf(place) === uri;
    };
    return this.#sources.documents.all().find(isThis)?.getText();
  }
}
