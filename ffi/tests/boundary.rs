//! What C may pass by mistake or in malice: NULL, texts that are none, sizes and lengths that cannot be, enums that are
//! none. All is refused with the right code, and nothing is written.
#![expect(clippy::unwrap_used, reason = "a test")]

use apportion::*;
use core::ffi::CStr;
use core::mem::MaybeUninit;
use core::ptr::{null, null_mut};
use syn::visit::{self, Visit};

/// A call that fails: its status, and what the error says.
#[track_caller]
fn refused(call: impl FnOnce(*mut ErrorReport) -> i32) -> (i32, String) {
    let mut error = MaybeUninit::<ErrorReport>::uninit();
    let status = call(error.as_mut_ptr());
    assert_ne!(status, APPORTION_OK);
    // SAFETY: a failed call fills it in.
    let error = unsafe { error.assume_init() };
    assert_eq!(error.code, status);
    // SAFETY: the message ends with NUL.
    let message = unsafe { CStr::from_ptr(error.message.as_ptr()) };
    (status, message.to_str().unwrap().to_owned())
}

fn text(text: &str) -> Text {
    bytes(text.as_bytes())
}

fn bytes(bytes: &[u8]) -> Text {
    Text { ptr: bytes.as_ptr().cast(), len: bytes.len() }
}

/// An allocator, freed at the end.
struct Handle(*mut AllocatorHandle);

impl Handle {
    fn new() -> Self {
        let mut out = null_mut();
        // SAFETY: no configuration, a place to write to, no error.
        assert_eq!(unsafe { apportion_allocator_new(null(), &mut out, null_mut()) }, APPORTION_OK);
        Handle(out)
    }

    fn add_agents(&self, batch: &AgentBatch) -> (i32, String) {
        let mut ids = [0; 4];
        let mut done = usize::MAX;
        // SAFETY: alive; the batch has one row at most.
        let answer = refused(|error| unsafe {
            apportion_allocator_add_agents(self.0, batch, ids.as_mut_ptr(), &mut done, error)
        });
        assert_eq!(ids, [0; 4]);
        answer
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: made by `new`, freed once.
        unsafe { apportion_allocator_free(self.0) }
    }
}

const NO_AGENTS: AgentBatch = AgentBatch {
    size: size_of::<AgentBatch>(),
    count: 0,
    ids: null(),
    hostnames: null(),
    resources: null(),
    scalar_ends: null(),
    scalar_count: 0,
    scalar_names: null(),
    scalar_thousandths: null(),
    name_count: 0,
    names: null(),
    attribute_ends: null(),
    attribute_count: 0,
    attributes: null(),
};

fn default_config() -> AllocatorConfig {
    let mut config = MaybeUninit::uninit();
    // SAFETY: a place to write to; written if the call succeeds.
    unsafe {
        assert_eq!(apportion_config_init(config.as_mut_ptr(), null_mut()), APPORTION_OK);
        config.assume_init()
    }
}

fn refused_config(config: &AllocatorConfig) -> (i32, String) {
    let mut out = null_mut();
    // SAFETY: a configuration and a place to write to.
    let answer = refused(|error| unsafe { apportion_allocator_new(config, &mut out, error) });
    assert!(out.is_null());
    answer
}

#[test]
fn null_is_refused_by_name() {
    let handle = Handle::new();
    let mut out = 0;
    // SAFETY: NULL is what is tested; the rest is alive.
    unsafe {
        let null_argument = |name: &str| (APPORTION_ERROR_NULL_ARGUMENT, format!("{name} is NULL"));
        assert_eq!(
            refused(|error| apportion_allocator_new(null(), null_mut(), error)),
            null_argument("out")
        );
        assert_eq!(refused(|error| apportion_config_init(null_mut(), error)), null_argument("out"));
        assert_eq!(
            refused(|error| apportion_allocator_cycle(null_mut(), 0, error)),
            null_argument("allocator")
        );
        assert_eq!(
            refused(|error| apportion_allocator_poll_timeout(null(), &mut out, error)),
            null_argument("allocator")
        );
        assert_eq!(
            refused(|error| apportion_allocator_poll_timeout(handle.0, null_mut(), error)),
            null_argument("out")
        );
        assert_eq!(
            refused(|error| apportion_allocator_offers(handle.0, null_mut(), error)),
            null_argument("out")
        );
        assert_eq!(
            refused(|error| apportion_allocator_decline(
                handle.0,
                null(),
                null(),
                3,
                0,
                null_mut(),
                error
            )),
            null_argument("offers")
        );
        let nowhere = Text { ptr: null(), len: 3 };
        assert_eq!(
            refused(|error| apportion_allocator_update_weight(handle.0, nowhere, 1.0, error)).0,
            APPORTION_ERROR_NULL_ARGUMENT
        );
        // Nobody listens.
        assert_eq!(
            apportion_allocator_cycle(null_mut(), 0, null_mut()),
            APPORTION_ERROR_NULL_ARGUMENT
        );
        apportion_allocator_free(null_mut());
    }
    assert_eq!(handle.add_agents(&AgentBatch { count: 1, ..NO_AGENTS }).1, "ids is NULL");
}

#[test]
fn nothing_may_stand_for_an_empty_column() {
    let handle = Handle::new();
    let mut done = usize::MAX;
    // SAFETY: alive; columns of length 0 are not read.
    unsafe {
        let status =
            apportion_allocator_add_agents(handle.0, &NO_AGENTS, null_mut(), &mut done, null_mut());
        assert_eq!((status, done), (APPORTION_OK, 0));
        let status =
            apportion_allocator_decline(handle.0, null(), null(), 0, 0, null_mut(), null_mut());
        assert_eq!(status, APPORTION_OK);
    }
}

#[test]
fn texts_are_utf8_and_of_a_length_that_can_be() {
    let handle = Handle::new();
    let weigh = |role: Text| {
        // SAFETY: alive; what is too long is not read.
        refused(|error| unsafe { apportion_allocator_update_weight(handle.0, role, 1.0, error) })
    };
    assert_eq!(
        weigh(bytes(b"ro\xffle")),
        (APPORTION_ERROR_INVALID, "invalid role at 2: not UTF-8".to_owned())
    );
    assert_eq!(weigh(bytes(b"\xed\xa0\x80")).0, APPORTION_ERROR_INVALID);
    for len in [usize::MAX, isize::MAX as usize + 1] {
        let (status, message) = weigh(Text { len, ..text("role") });
        assert_eq!(status, APPORTION_ERROR_INVALID);
        assert!(message.contains("larger than any memory"), "{message}");
    }
    assert_eq!(weigh(text("a//b")).0, APPORTION_ERROR_INVALID);
    assert_eq!(weigh(text(&"x".repeat(1 << 20))).0, APPORTION_ERROR_LIMIT_REACHED);

    let offers = [0_u64; 1];
    for count in [usize::MAX, usize::MAX / 8, isize::MAX as usize / 8 + 1] {
        // SAFETY: a column of this length is refused, not read.
        let (status, _) = refused(|error| unsafe {
            apportion_allocator_decline(
                handle.0,
                offers.as_ptr(),
                null(),
                count,
                0,
                null_mut(),
                error,
            )
        });
        assert_eq!(status, APPORTION_ERROR_INVALID);
    }
    // SAFETY: an address that is not aligned is refused, not read.
    let (status, message) = refused(|error| unsafe {
        let odd = offers.as_ptr().byte_add(1);
        apportion_allocator_decline(handle.0, odd, null(), 1, 0, null_mut(), error)
    });
    assert_eq!(status, APPORTION_ERROR_INVALID);
    assert!(message.contains("aligned"), "{message}");
}

#[test]
fn columns_that_do_not_fit_together_are_refused() {
    let handle = Handle::new();
    let (ids, names) = ([text("agent1")], [text("cpus")]);
    let batch = |end: &u32, column: &u32, thousandths: &i64| {
        handle.add_agents(&AgentBatch {
            count: 1,
            ids: ids.as_ptr(),
            scalar_ends: end,
            scalar_count: 1,
            scalar_names: column,
            scalar_thousandths: thousandths,
            name_count: 1,
            names: names.as_ptr(),
            ..NO_AGENTS
        })
    };
    assert!(batch(&2, &0, &1000).1.contains("scalar_ends"));
    assert!(batch(&u32::MAX, &0, &1000).1.contains("scalar_ends"));
    assert!(batch(&1, &1, &1000).1.contains("name_count"));
    assert!(batch(&1, &0, &-1).1.contains("negative"));
    assert!(batch(&1, &0, &i64::MAX).1.contains("2^53"));
}

#[test]
fn numbers_that_stand_for_nothing_are_refused() {
    let config = default_config();
    let invalid = |config: &AllocatorConfig| {
        let (status, message) = refused_config(config);
        assert_eq!(status, APPORTION_ERROR_INVALID, "{message}");
        message
    };
    assert!(invalid(&AllocatorConfig { agent_order: 2, ..config }).contains("agent order"));
    assert!(invalid(&AllocatorConfig { agent_order: -1, ..config }).contains("agent order"));
    assert!(invalid(&AllocatorConfig { compatibility: 9, ..config }).contains("compatibility"));
    assert!(invalid(&AllocatorConfig { filter_gpu_resources: 2, ..config }).contains("0 nor 1"));
    assert!(invalid(&AllocatorConfig { event_driven: 2, ..config }).contains("event_driven"));
    assert!(invalid(&AllocatorConfig { honour_requests: 2, ..config }).contains("requests"));
    assert!(invalid(&AllocatorConfig { reserved: 1, ..config }).contains("reserved"));
    assert!(invalid(&AllocatorConfig { sorter: 3, ..config }).contains("sorter"));
    let both = AllocatorConfig { event_driven: 1, compatibility: 1, ..config };
    assert!(invalid(&both).contains("beyond Mesos"));
    assert!(invalid(&AllocatorConfig { interval_ns: 0, ..config }).contains("interval"));
    let factor = f64::NAN;
    assert!(
        invalid(&AllocatorConfig { agent_recovery_factor: factor, ..config }).contains("factor")
    );

    let handle = Handle::new();
    let (id, role, end) = (text("f"), text("r"), 1_u32);
    let add = |capabilities: u32, suppressed: u8| {
        let batch = FrameworkBatch {
            size: size_of::<FrameworkBatch>(),
            count: 1,
            ids: &id,
            capabilities: &capabilities,
            role_ends: &end,
            role_count: 1,
            roles: &role,
            suppressed: &suppressed,
        };
        let mut out = 0;
        // SAFETY: alive; columns of one row.
        refused(|error| unsafe {
            apportion_allocator_add_frameworks(handle.0, &batch, &mut out, null_mut(), error)
        })
    };
    assert!(add(64, 0).1.contains("capability"));
    assert!(add(u32::MAX, 0).1.contains("capability"));
    assert!(add(1, 2).1.contains("suppressed"));
    // SAFETY: alive.
    let unknown = unsafe {
        [
            refused(|error| {
                apportion_allocator_role_name(
                    handle.0,
                    7,
                    MaybeUninit::uninit().as_mut_ptr(),
                    error,
                )
            }),
            refused(|error| {
                let mut kind = MaybeUninit::<ResourceKind>::zeroed();
                apportion_allocator_kind(handle.0, u32::MAX, kind.as_mut_ptr(), error)
            }),
        ]
    };
    assert_eq!(unknown.map(|(status, _)| status), [APPORTION_ERROR_NOT_FOUND; 2]);
}

/// A configuration of a later version of the header.
#[repr(C)]
struct LaterConfig {
    known: AllocatorConfig,
    more: [usize; 2],
}

#[test]
fn structs_may_be_of_another_version() {
    let config = default_config();
    for size in [0, 1, size_of::<AllocatorConfig>() - 1, 4097, usize::MAX] {
        let (status, message) = refused_config(&AllocatorConfig { size, ..config });
        assert_eq!(status, APPORTION_ERROR_INVALID);
        assert!(message.contains("sizeof"), "{message}");
    }
    let size = size_of::<LaterConfig>();
    let later = |more| LaterConfig { known: AllocatorConfig { size, ..config }, more };
    let set = later([0, 1]);
    assert!(refused_config(&set.known).1.contains("does not know"));

    let unset = later([0, 0]);
    let mut out = null_mut();
    // SAFETY: a configuration as long as it says, a place to write to.
    let status =
        unsafe { apportion_allocator_new((&raw const unset).cast(), &mut out, null_mut()) };
    assert_eq!(status, APPORTION_OK);
    drop(Handle(out));

    let handle = Handle::new();
    let mut counters = [usize::MAX; 16];
    counters[0] = size_of_val(&counters);
    // SAFETY: alive; a struct as long as it says.
    let status =
        unsafe { apportion_allocator_counters(handle.0, counters.as_mut_ptr().cast(), null_mut()) };
    assert_eq!(status, APPORTION_OK);
    assert_eq!(counters[0], size_of_val(&counters), "the caller's size stays");
    assert_eq!(counters[size_of::<Counters>() / size_of::<usize>()..], [0; 16][..16 - 5]);
}

#[test]
fn a_configuration_is_read() {
    let name = [text("gpus"), text("disk")];
    let minimum = text("cpus:0.01;mem:nothing");
    let mut config = default_config();
    (config.exclude_from_shares, config.exclude_count) = (name.as_ptr(), 2);
    (config.min_allocatable, config.min_allocatable_count) = (&minimum, 1);
    assert_eq!(refused_config(&config).0, APPORTION_ERROR_INVALID);

    let mut limits = MaybeUninit::uninit();
    // SAFETY: places to write to; written if the call succeeds.
    let handle = unsafe {
        assert_eq!(apportion_limits_init(limits.as_mut_ptr(), null_mut()), APPORTION_OK);
        let limits = AllocatorLimits { agents: 0, ..limits.assume_init() };
        (config.limits, config.min_allocatable_count) = (&limits, 0);
        let mut out = null_mut();
        assert_eq!(apportion_allocator_new(&config, &mut out, null_mut()), APPORTION_OK);
        Handle(out)
    };
    let (id, has) = (text("a"), text("cpus:1"));
    let batch = AgentBatch { count: 1, ids: &id, resources: &has, ..NO_AGENTS };
    let limit = (APPORTION_ERROR_LIMIT_REACHED, "limit reached: at most 0 agents".to_owned());
    assert_eq!(handle.add_agents(&batch), limit);
}

/// Exports, and those whose body is not one call of the macro.
#[derive(Default)]
struct Exports {
    found: usize,
    bare: Vec<String>,
}

impl<'ast> Visit<'ast> for Exports {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if function.sig.abi.is_some() {
            self.found += 1;
            let through_macro = match function.block.stmts.as_slice() {
                [syn::Stmt::Macro(only)] => only.mac.path.is_ident("export"),
                [syn::Stmt::Expr(syn::Expr::Macro(only), _)] => only.mac.path.is_ident("export"),
                _ => false,
            };
            if !through_macro {
                self.bare.push(function.sig.ident.to_string());
            }
        }
        visit::visit_item_fn(self, function);
    }
}

#[test]
fn every_export_goes_through_the_macro() {
    let mut exports = Exports::default();
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    for entry in std::fs::read_dir(sources).unwrap() {
        let source = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        exports.visit_file(&syn::parse_file(&source).unwrap());
    }
    assert_eq!(exports.bare, Vec::<String>::new());
    let listed = include_str!("../exports.txt").lines().filter(|line| !line.starts_with('#'));
    assert_eq!(exports.found, listed.count());
}
