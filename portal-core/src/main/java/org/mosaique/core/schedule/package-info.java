/**
 * What is planned: when a text becomes public, when it is taken down. People plan, a worker keeps the appointments, each in
 * a transaction of its own and exactly once.
 *
 * <p>Whoever changes an appointment holds its item's revision first: people and the worker take their locks in one order.
 */
package org.mosaique.core.schedule;
