// Apportion for C++17: header-only, on top of apportion.h, without exceptions.
//
// A call that may be refused returns a Result: it is true if it holds a value, and has an error() if not. What is
// borrowed (Span, std::string_view) can be read until the next call on a non-const Allocator.
#ifndef APPORTION_HPP
#define APPORTION_HPP

#include "apportion.h"
#include "apportion_result.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace apportion {

// Ids are plain numbers, each of its own type.
enum class AgentId : std::uint64_t {};
enum class FrameworkId : std::uint64_t {};
enum class OfferId : std::uint64_t {};

// The number of a role in offers: Allocator::role_name tells its name.
enum class RoleNumber : std::uint32_t {};
// The number of a kind of resource in offers: Allocator::kind tells what it is.
enum class KindNumber : std::uint32_t {};

// Agents to be added, gathered row by row. Texts are borrowed until they are.
class AgentBatch {
public:
    // An agent that has what the text says, like "cpus:4;mem:4096".
    AgentBatch &add(std::string_view id, std::string_view resources)
    {
        ids_.push_back(detail::str(id));
        resources_.push_back(detail::str(resources));
        return *this;
    }

    std::size_t size() const noexcept { return ids_.size(); }

    apportion_agent_batch columns() const noexcept
    {
        apportion_agent_batch batch{};
        batch.size = sizeof batch;
        batch.count = ids_.size();
        batch.ids = ids_.data();
        batch.resources = resources_.data();
        return batch;
    }

private:
    std::vector<apportion_str> ids_;
    std::vector<apportion_str> resources_;
};

// Frameworks to be added, gathered row by row. Texts are borrowed until they are.
class FrameworkBatch {
public:
    FrameworkBatch &add(std::string_view id, const std::vector<std::string_view> &roles,
                        std::uint32_t capabilities = APPORTION_CAPABILITY_MULTI_ROLE)
    {
        ids_.push_back(detail::str(id));
        capabilities_.push_back(capabilities);
        for (std::string_view role : roles)
            roles_.push_back(detail::str(role));
        role_ends_.push_back(static_cast<std::uint32_t>(roles_.size()));
        return *this;
    }

    std::size_t size() const noexcept { return ids_.size(); }

    apportion_framework_batch columns() const noexcept
    {
        apportion_framework_batch batch{};
        batch.size = sizeof batch;
        batch.count = ids_.size();
        batch.ids = ids_.data();
        batch.capabilities = capabilities_.data();
        batch.role_ends = role_ends_.data();
        batch.role_count = roles_.size();
        batch.roles = roles_.data();
        return batch;
    }

private:
    std::vector<apportion_str> ids_;
    std::vector<std::uint32_t> capabilities_;
    std::vector<std::uint32_t> role_ends_;
    std::vector<apportion_str> roles_;
};

// Offers as columns: row i is offer i. Borrowed.
class Offers {
public:
    explicit Offers(const apportion_offers &columns) noexcept : columns_(columns) {}

    std::size_t size() const noexcept { return columns_.count; }
    bool empty() const noexcept { return size() == 0; }

    OfferId offer(std::size_t row) const noexcept { return OfferId{ids()[row]}; }
    FrameworkId framework(std::size_t row) const noexcept
    {
        return FrameworkId{Span(columns_.frameworks, size())[row]};
    }
    AgentId agent(std::size_t row) const noexcept
    {
        return AgentId{Span(columns_.agents, size())[row]};
    }
    RoleNumber role(std::size_t row) const noexcept
    {
        return RoleNumber{Span(columns_.roles, size())[row]};
    }
    // The kinds of an offer's scalars, and as many amounts: thousandths, or copies.
    Span<std::uint32_t> scalar_kinds(std::size_t row) const noexcept
    {
        return part(columns_.scalar_kinds, columns_.scalar_ends, size(), row);
    }
    Span<std::int64_t> scalar_amounts(std::size_t row) const noexcept
    {
        return part(columns_.scalar_amounts, columns_.scalar_ends, size(), row);
    }
    // All offers' ids: what decline and accept take.
    Span<std::uint64_t> ids() const noexcept { return {columns_.offers, size()}; }
    // Everything, ranges and sets included.
    const apportion_offers &columns() const noexcept { return columns_; }

private:
    template <typename T>
    static Span<T> part(const T *column, const std::uint32_t *ends, std::size_t rows,
                        std::size_t row) noexcept
    {
        const Span<std::uint32_t> checked(ends, rows);
        const std::size_t begin = row == 0 ? 0 : checked[row - 1];
        return {column + begin, checked[row] - begin};
    }

    apportion_offers columns_;
};

// Why somebody is offered what they are offered. Moved, not copied; frees what it holds.
class Explanation {
public:
    explicit Explanation(apportion_explanation *raw) noexcept : raw_(raw) {}
    Explanation(Explanation &&other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
    Explanation &operator=(Explanation &&other) noexcept
    {
        std::swap(raw_, other.raw_);
        return *this;
    }
    Explanation(const Explanation &) = delete;
    Explanation &operator=(const Explanation &) = delete;
    ~Explanation() { apportion_explanation_free(raw_); }

    // When it was asked, and how many roles and frameworks there are.
    Result<apportion_explanation_summary> summary() const
    {
        return detail::filled<apportion_explanation_summary>(apportion_explanation_read, raw_);
    }
    // Where a role stands. Borrowed from this.
    Result<apportion_role_standing> role(std::size_t row) const
    {
        return detail::filled<apportion_role_standing>(apportion_explanation_role, raw_, row);
    }
    // Where a framework stands in its role, and what keeps it from the agents. Borrowed from this.
    Result<apportion_framework_standing> framework(std::size_t row) const
    {
        return detail::filled<apportion_framework_standing>(apportion_explanation_framework, raw_, row);
    }
    // The whole as a text for operators.
    Result<std::string> text() const { return detail::text(apportion_explanation_text, raw_); }

private:
    apportion_explanation *raw_;
};

// Decides who is offered what. Moved, not copied; frees what it holds.
class Allocator {
public:
    // All defaults.
    static Result<Allocator> create() { return made(apportion_allocator_new, nullptr); }
    // The configuration was set up by apportion_config_init.
    static Result<Allocator> create(const apportion_config &config)
    {
        return made(apportion_allocator_new, &config);
    }
    // The allocator of a snapshot; its limits are those that it was saved with, or these.
    static Result<Allocator> restore(std::string_view bytes, const apportion_limits *limits = nullptr)
    {
        return made(apportion_allocator_restore, bytes.data(), bytes.size(), limits);
    }

    Allocator(Allocator &&other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
    Allocator &operator=(Allocator &&other) noexcept
    {
        std::swap(raw_, other.raw_);
        return *this;
    }
    Allocator(const Allocator &) = delete;
    Allocator &operator=(const Allocator &) = delete;
    ~Allocator() { apportion_allocator_free(raw_); }

    // Adds agents; the error names the row that was refused, and those before it stay.
    Result<std::vector<AgentId>> add_agents(const AgentBatch &agents)
    {
        return add<AgentId>(apportion_allocator_add_agents, agents);
    }
    Result<void> remove_agent(AgentId agent) { return change(apportion_allocator_remove_agent, agent); }
    Result<void> activate_agent(AgentId agent)
    {
        return change(apportion_allocator_activate_agent, agent);
    }
    Result<void> deactivate_agent(AgentId agent)
    {
        return change(apportion_allocator_deactivate_agent, agent);
    }
    // All that an agent has from now on; what is out stays out.
    Result<void> update_agent_total(AgentId agent, std::string_view resources)
    {
        return detail::call(apportion_allocator_update_agent_total, raw_, detail::number(agent),
                            detail::str(resources));
    }
    Result<void> update_agent_attributes(AgentId agent, const std::vector<std::string_view> &attributes)
    {
        const auto texts = detail::strs(attributes);
        return detail::call(apportion_allocator_update_agent_attributes, raw_, detail::number(agent),
                            texts.data(), texts.size());
    }
    // All that an agent has, as text.
    Result<std::string> agent_total(AgentId agent) const
    {
        return detail::text(apportion_allocator_agent_total, raw_, detail::number(agent));
    }
    // What is free on it, as text.
    Result<std::string> agent_available(AgentId agent) const
    {
        return detail::text(apportion_allocator_agent_available, raw_, detail::number(agent));
    }
    // No duration is for good.
    Result<void> announce_maintenance(AgentId agent, std::uint64_t start_ns,
                                      std::optional<std::uint64_t> duration_ns = {})
    {
        return detail::call(apportion_allocator_announce_maintenance, raw_, detail::number(agent),
                            start_ns, duration_ns.value_or(APPORTION_FOREVER));
    }
    Result<void> cancel_maintenance(AgentId agent)
    {
        return change(apportion_allocator_cancel_maintenance, agent);
    }
    Result<AgentId> find_agent(std::string_view id) const
    {
        return read<AgentId, std::uint64_t>(apportion_allocator_find_agent, detail::str(id));
    }
    Result<std::string_view> agent_name(AgentId agent) const
    {
        return read_text(apportion_allocator_agent_name, agent);
    }

    // Adds frameworks; the error names the row that was refused, and those before it stay.
    Result<std::vector<FrameworkId>> add_frameworks(const FrameworkBatch &frameworks)
    {
        return add<FrameworkId>(apportion_allocator_add_frameworks, frameworks);
    }
    Result<void> remove_framework(FrameworkId framework)
    {
        return change(apportion_allocator_remove_framework, framework);
    }
    Result<void> activate_framework(FrameworkId framework)
    {
        return change(apportion_allocator_activate_framework, framework);
    }
    Result<void> deactivate_framework(FrameworkId framework)
    {
        return change(apportion_allocator_deactivate_framework, framework);
    }
    // Replaces what a framework said of itself, by a batch of one; its id does not matter.
    Result<void> update_framework(FrameworkId framework, const FrameworkBatch &update)
    {
        const auto columns = update.columns();
        return detail::call(apportion_allocator_update_framework, raw_, detail::number(framework),
                            &columns);
    }
    Result<FrameworkId> find_framework(std::string_view id) const
    {
        return read<FrameworkId, std::uint64_t>(apportion_allocator_find_framework, detail::str(id));
    }
    Result<std::string_view> framework_name(FrameworkId framework) const
    {
        return read_text(apportion_allocator_framework_name, framework);
    }
    // No roles are all roles.
    Result<void> suppress_offers(FrameworkId framework, const std::vector<std::string_view> &roles = {})
    {
        return change_roles(apportion_allocator_suppress_offers, framework, roles);
    }
    Result<void> revive_offers(FrameworkId framework, const std::vector<std::string_view> &roles = {})
    {
        return change_roles(apportion_allocator_revive_offers, framework, roles);
    }

    Result<void> update_weight(std::string_view role, double weight)
    {
        return detail::call(apportion_allocator_update_weight, raw_, detail::str(role), weight);
    }
    // Both like "cpus:10;mem:4096", or empty.
    Result<void> update_quota(std::string_view role, std::string_view guarantees,
                              std::string_view limits)
    {
        return detail::call(apportion_allocator_update_quota, raw_, detail::str(role),
                            detail::str(guarantees), detail::str(limits));
    }

    // Only agents of these host names are offered; std::nullopt is all agents.
    Result<void> update_whitelist(const std::optional<std::vector<std::string_view>> &hostnames)
    {
        if (!hostnames)
            return detail::call(apportion_allocator_update_whitelist, raw_,
                                static_cast<const apportion_str *>(nullptr), std::size_t{0});
        const auto texts = detail::strs(*hostnames);
        const apportion_str none{};
        return detail::call(apportion_allocator_update_whitelist, raw_,
                            texts.empty() ? &none : texts.data(), texts.size());
    }
    Result<void> pause() { return detail::call(apportion_allocator_pause, raw_); }
    Result<void> resume() { return detail::call(apportion_allocator_resume, raw_); }
    Result<bool> is_paused() const
    {
        const auto paused = read<std::uint32_t, std::uint32_t>(apportion_allocator_is_paused);
        if (!paused)
            return paused.error();
        return paused.value() != 0;
    }

    Result<std::uint64_t> poll_timeout() const
    {
        return read<std::uint64_t, std::uint64_t>(apportion_allocator_poll_timeout);
    }
    Result<void> handle_timeout(std::uint64_t now_ns)
    {
        return detail::call(apportion_allocator_handle_timeout, raw_, now_ns);
    }
    Result<void> cycle(std::uint64_t now_ns)
    {
        return detail::call(apportion_allocator_cycle, raw_, now_ns);
    }
    // What the last handle_timeout or cycle decided.
    Result<Offers> offers()
    {
        apportion_offers columns{};
        columns.size = sizeof columns;
        if (auto error = detail::refused(apportion_allocator_offers, raw_, &columns))
            return *error;
        return Offers(columns);
    }
    // The inverse offers that it made, as columns. Borrowed.
    Result<apportion_inverse_offers> inverse_offers()
    {
        return detail::filled<apportion_inverse_offers>(apportion_allocator_inverse_offers, raw_);
    }
    // Status is one of APPORTION_INVERSE_OFFER_*. No seconds ask for no peace.
    Result<void> answer_inverse_offer(AgentId agent, FrameworkId framework, std::int32_t status,
                                      std::uint64_t now_ns, std::optional<double> seconds = {})
    {
        return detail::call(apportion_allocator_answer_inverse_offer, raw_, detail::number(agent),
                            detail::number(framework), status,
                            static_cast<const double *>(seconds ? &*seconds : nullptr), now_ns);
    }

    // Returns offers. No seconds are the default for all; otherwise as many as offers.
    Result<void> decline(Span<std::uint64_t> offers, std::uint64_t now_ns, Span<double> seconds = {})
    {
        if (!seconds.empty() && seconds.size() != offers.size())
            std::abort();
        return detail::call(apportion_allocator_decline, raw_, offers.data(), seconds.data(),
                            offers.size(), now_ns, static_cast<std::size_t *>(nullptr));
    }
    Result<void> accept(Span<std::uint64_t> offers)
    {
        return detail::call(apportion_allocator_accept, raw_, offers.data(), offers.size(),
                            static_cast<std::size_t *>(nullptr));
    }
    // Counts what is held as backing tasks.
    Result<void> transition_to_allocated(FrameworkId framework, std::string_view role, AgentId agent,
                                         std::string_view resources)
    {
        return detail::call(apportion_allocator_transition_to_allocated, raw_, detail::number(framework),
                            detail::str(role), detail::number(agent), detail::str(resources));
    }
    // Replaces what is held by what operations make of it: pairs of what goes and what comes.
    Result<void> update_allocation(
        FrameworkId framework, std::string_view role, AgentId agent,
        const std::vector<std::pair<std::string_view, std::string_view>> &conversions)
    {
        std::vector<apportion_str> consumed, converted;
        for (const auto &[goes, comes] : conversions) {
            consumed.push_back(detail::str(goes));
            converted.push_back(detail::str(comes));
        }
        return detail::call(apportion_allocator_update_allocation, raw_, detail::number(framework),
                            detail::str(role), detail::number(agent), consumed.data(),
                            converted.data(), consumed.size());
    }
    // Returns what is held. No seconds install no filter.
    Result<void> recover_resources(FrameworkId framework, std::string_view role, AgentId agent,
                                   std::string_view resources, bool was_allocated,
                                   std::uint64_t now_ns, std::optional<double> seconds = {})
    {
        return detail::call(apportion_allocator_recover_resources, raw_, detail::number(framework),
                            detail::str(role), detail::number(agent), detail::str(resources),
                            was_allocated ? 1u : 0u,
                            static_cast<const double *>(seconds ? &*seconds : nullptr), now_ns);
    }

    Result<std::string_view> role_name(RoleNumber role) const
    {
        return read_text(apportion_allocator_role_name, role);
    }
    Result<apportion_kind> kind(KindNumber kind) const
    {
        return detail::filled<apportion_kind>(apportion_allocator_kind, raw_, detail::number(kind));
    }
    // The resources of an outstanding offer, as text.
    Result<std::string> offer_text(OfferId offer) const
    {
        return detail::text(apportion_allocator_offer_text, raw_, detail::number(offer));
    }
    Result<double> share(std::string_view role) const
    {
        return read<double, double>(apportion_allocator_share, detail::str(role));
    }
    Result<std::uint64_t> active_filters(std::string_view role) const
    {
        return read<std::uint64_t, std::uint64_t>(apportion_allocator_active_filters,
                                                  detail::str(role));
    }
    // The whole state as bytes.
    Result<std::string> snapshot() const { return detail::text(apportion_allocator_snapshot, raw_); }
    // A copy to try things on, which shares nothing with this one.
    Result<Allocator> fork() const { return made(apportion_allocator_fork, raw_); }
    Result<apportion_counters> counters() const
    {
        return detail::filled<apportion_counters>(apportion_allocator_counters, raw_);
    }

    // All metrics, in one of APPORTION_METRICS_*.
    Result<std::string> metrics(std::int32_t format = APPORTION_METRICS_JSON) const
    {
        return detail::text(apportion_allocator_metrics, raw_, format);
    }

    // Why a framework is offered what it is offered, under each of its roles.
    Result<Explanation> explain(FrameworkId framework) const
    {
        return read<Explanation, apportion_explanation *>(apportion_allocator_explain_framework,
                                                          detail::number(framework));
    }
    // Why the frameworks of a role are offered what they are offered.
    Result<Explanation> explain(std::string_view role) const
    {
        return read<Explanation, apportion_explanation *>(apportion_allocator_explain_role,
                                                          detail::str(role));
    }
    // Whether the next cycle could offer an agent to a framework under a role, and what is in the way.
    Result<apportion_verdict> explain(FrameworkId framework, std::string_view role, AgentId agent) const
    {
        return detail::filled<apportion_verdict>(apportion_allocator_explain_agent, raw_,
                                                 detail::number(framework), detail::str(role),
                                                 detail::number(agent));
    }

    // The handle, still owned: for what apportion.h has and this does not.
    apportion_allocator *raw() noexcept { return raw_; }

private:
    explicit Allocator(apportion_allocator *raw) noexcept : raw_(raw) {}

    template <typename Function, typename... Arguments>
    static Result<Allocator> made(Function function, Arguments... arguments)
    {
        apportion_allocator *raw = nullptr;
        if (auto error = detail::refused(function, arguments..., &raw))
            return *error;
        return Allocator(raw);
    }

    template <typename Id, typename Function, typename Batch>
    Result<std::vector<Id>> add(Function function, const Batch &batch)
    {
        const auto columns = batch.columns();
        std::vector<std::uint64_t> numbers(batch.size());
        std::size_t *const done = nullptr;
        if (auto error = detail::refused(function, raw_, &columns, numbers.data(), done))
            return *error;
        std::vector<Id> ids;
        ids.reserve(numbers.size());
        for (std::uint64_t number : numbers)
            ids.push_back(Id{number});
        return ids;
    }

    template <typename Function, typename Id>
    Result<void> change(Function function, Id id)
    {
        return detail::call(function, raw_, detail::number(id));
    }

    template <typename Function>
    Result<void> change_roles(Function function, FrameworkId framework,
                              const std::vector<std::string_view> &names)
    {
        const auto roles = detail::strs(names);
        return detail::call(function, raw_, detail::number(framework), roles.data(), roles.size());
    }

    template <typename Value, typename Raw, typename Function, typename... Arguments>
    Result<Value> read(Function function, Arguments... arguments) const
    {
        Raw out{};
        if (auto error = detail::refused(function, raw_, arguments..., &out))
            return *error;
        return Value{out};
    }

    template <typename Function, typename Id>
    Result<std::string_view> read_text(Function function, Id id) const
    {
        apportion_str out{};
        if (auto error = detail::refused(function, raw_, detail::number(id), &out))
            return *error;
        return detail::view(out);
    }

    apportion_allocator *raw_;
};

} // namespace apportion

#endif // APPORTION_HPP
