//! Short ways to make and read the messages used most: constructors on the generated types, one file a topic.
//!
//! They fill in what the protocol ties together (a call's type and its payload) and leave the rest to struct update
//! syntax; all fields are public.

mod call;
mod event;
mod ids;
mod operation;
mod resource;
mod task;
